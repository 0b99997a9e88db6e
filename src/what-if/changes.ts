import type { Answers, Estimate } from '../contract';
import type { Cents, IsoDate } from '../kernel';
import { adultsIn, amountsOf, hasStudentExemption, livesWithPartner, relevant } from '../rules';

/** A change worth trying: another wage, another home, a partner who asks too. */
export const changes = ['earn', 'alone', 'partnerApplies'] as const;
export type Change = (typeof changes)[number];

/** The changes that mean something for these answers. */
export function changesFor(answers: Answers): readonly Change[] {
  const possible: Readonly<Record<Change, boolean>> = {
    earn: true,
    // A homeless person is single already, whoever gives shelter.
    alone: adultsIn(answers).length > 0 && answers.residence !== 'homeless',
    partnerApplies:
      livesWithPartner(answers) === true &&
      answers.partnerApplies !== undefined &&
      answers.partnerApplies !== 'yes',
  };
  return changes.filter((change) => possible[change]);
}

/** What kind of job a wage that is tried out would be; the exemption hangs on it (A.R. / K.B. 11-7-2002, art. 35). */
export function jobTried(answers: Answers, onDate: IsoDate): 'studentJob' | 'newJob' | 'oldJob' {
  if (hasStudentExemption(answers, onDate)) return 'studentJob';
  if (!earns(answers)) return 'newJob';
  return answers.jobStarted === 'during' ? 'newJob' : 'oldJob';
}

/** The answers with another net wage a month, in place of the one there is. */
export function withWage(answers: Answers, wage: Cents<'month'>): Answers {
  const others = (answers.incomes ?? []).filter(({ kind }) => kind !== 'wage');
  const incomes = wage > 0 ? [...others, { kind: 'wage', perMonth: wage } as const] : others;
  // Somebody without work who finds some does so while receiving the income.
  return earns(answers) ? { ...answers, incomes } : { ...answers, incomes, jobStarted: 'during' };
}

/** The answers of somebody who lives without the other adults; minor children stay. */
export function livingAlone(answers: Answers): Answers {
  return { ...answers, household: (answers.household ?? []).filter((person) => person === 'minorChild') };
}

/** The answers when the partner asks for the integration income too. */
export function withPartnerApplying(answers: Answers): Answers {
  return { ...answers, partnerApplies: 'yes' };
}

/** The amounts after a change, with what the change makes moot left out. */
export function amountsAfter(answers: Answers, onDate: IsoDate): readonly Estimate[] {
  return amountsOf(relevant(answers, onDate), onDate).estimates;
}

function earns({ incomes }: Answers): boolean {
  return (incomes ?? []).some(({ kind }) => kind === 'wage' || kind === 'selfEmployed');
}
