import type { Answers, Estimate, Income } from '../contract';
import { cents, perMonth, type Cents, type IsoDate } from '../kernel';
import { adultsIn, isSingleBecauseHomeless, livesWithPartner } from '../rules';
import { amountsAfter } from './changes';

/** What happens in a life while the income is received, each tried beside today's amount. */
export const lifeEvents = [
  'jobStarts',
  'somebodyMovesIn',
  'partnerMovesIn',
  'childIsBorn',
  'adultsMoveOut',
  'partnerWorks',
  'otherCommune',
  'stayAbroad',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

/** Pay that is tried out, net a month. */
interface TriedPay {
  readonly own: Cents<'month'>;
  readonly partner: Cents<'month'>;
}

/** The amounts after an event, and what of pay that begins then does not count. */
export interface AfterEvent {
  readonly event: LifeEvent;
  readonly estimates: readonly Estimate[];
  /** What is kept of the pay because of the exemption (exonération / vrijstelling; A.R. / K.B. 11-7-2002, art. 35). */
  readonly kept: Cents<'month'> | null;
}

/** Every event that means something to these answers, with what it does to the amount. */
export function afterEvents(answers: Answers, onDate: IsoDate, pay: TriedPay): readonly AfterEvent[] {
  return lifeEvents
    .filter((event) => canHappen(event, answers))
    .map((event) => {
      const estimates = amountsAfter(withEvent(event, answers, pay), onDate);
      return { event, estimates, kept: event === 'jobStarts' ? keptOf(estimates) : null };
    });
}

/** Whether an event would be one: a partner who is there does not move in. */
function canHappen(event: LifeEvent, answers: Answers): boolean {
  const hasPartner = livesWithPartner(answers) === true;
  switch (event) {
    case 'jobStarts':
      return !hasWork(answers.incomes);
    case 'somebodyMovesIn':
    case 'adultsMoveOut':
      // A homeless person is single, whoever gives shelter.
      if (isSingleBecauseHomeless(answers)) return false;
      return event === 'somebodyMovesIn' || adultsIn(answers).length > 0;
    case 'partnerMovesIn':
      return !hasPartner && !isSingleBecauseHomeless(answers);
    case 'partnerWorks':
      return hasPartner && !hasWork(answers.partnerIncomes);
    case 'childIsBorn':
    case 'otherCommune':
    case 'stayAbroad':
      return true;
  }
}

/** The answers once it has happened. What is not said of somebody who comes is nothing: no income, no property. */
function withEvent(event: LifeEvent, answers: Answers, pay: TriedPay): Answers {
  const { household = [], incomes = [], partnerIncomes = [] } = answers;
  switch (event) {
    case 'jobStarts':
      return { ...answers, incomes: [...incomes, wage(pay.own)], jobStarted: 'during' };
    case 'somebodyMovesIn':
      return { ...answers, household: [...household, 'other'], sharedHousehold: 'yes' };
    case 'partnerMovesIn':
      return { ...answers, household: [...household, 'partner'], partnerApplies: 'no', partnerIncomes: [] };
    case 'childIsBorn':
      return {
        ...answers,
        household: [...household, 'minorChild'],
        childrenDependent: 'yes',
        custody: 'full',
      };
    case 'adultsMoveOut':
      return { ...answers, household: household.filter((one) => one === 'minorChild') };
    case 'partnerWorks':
      return {
        ...answers,
        partnerIncomes: [...partnerIncomes, wage(pay.partner)],
        partnerJobStarted: 'during',
      };
    case 'otherCommune':
    case 'stayAbroad':
      return answers;
  }
}

function wage(perMonth: Cents<'month'>): Income {
  return { kind: 'wage', perMonth };
}

function hasWork(incomes: Answers['incomes'] = []): boolean {
  return incomes.some(({ kind }) => kind === 'wage' || kind === 'selfEmployed');
}

/** The exempt part of pay, read off the calculation. */
function keptOf([first]: readonly Estimate[]): Cents<'month'> | null {
  const exempt = first?.ledger.find(({ label }) => label === 'workExemption' || label === 'studentExemption');
  return exempt ? perMonth(cents<'year'>(Math.abs(exempt.perYear)), 'halfUp') : null;
}
