import type { LedgerLabel, LedgerLine } from '../../contract';
import {
  artisticExemption,
  cite,
  incomeTreatment,
  indexSteps,
  shortageExemption,
  workExemption,
  type Treatment,
} from '../../data';
import { least, perYear, sum, type Cents, type IsoDate } from '../../kernel';
import { indexed, type DatedAmount } from '../amounts/rates';
import { added } from '../amounts/ledger';
import { yearlyAmount, type CountedIncome } from './own-income';
import type { Worker } from './worker';

/**
 * What one may keep of pay (exonération socioprofessionnelle / socio-professionele vrijstelling; A.R. / K.B. 11-7-2002,
 * art. 35), a year, half up: each exemption is a ceiling, and the general and the artistic one are never combined. The
 * student exemption stands apart from the two (reading D11).
 */
export function workExemptions(
  worker: Worker,
  onDate: IsoDate,
  {
    isWholeMonth,
    index = indexSteps,
  }: { readonly isWholeMonth: boolean; readonly index?: typeof indexSteps },
): readonly LedgerLine[] {
  const pay = onPay(worker, onDate, isWholeMonth, index);
  const art = onArt(worker, onDate, index);
  if (worker.begun === 'artistic' && !worker.isStudent) return art;
  if (worker.begun === 'general') return pay;
  const mustChoose = pay.length > 0 && art.length > 0 && !worker.isStudent;
  if (!mustChoose) return [...pay, ...art];
  return worker.tried === 'general' ? pay : art;
}

/** Whether something would be exempt under the general exemption and something under the artistic one, and none was begun. */
export function isSchemeOpen(worker: Worker, onDate: IsoDate): boolean {
  const exempt = (line: readonly LedgerLine[]): boolean => line.length > 0;
  return (
    worker.begun === null &&
    !worker.isStudent &&
    exempt(onArt(worker, onDate, indexSteps)) &&
    exempt(onPay(worker, onDate, true, indexSteps))
  );
}

function onPay(
  worker: Worker,
  onDate: IsoDate,
  isWholeMonth: boolean,
  index: typeof indexSteps,
): readonly LedgerLine[] {
  const pay = yearlyOf(worker, ({ kind }) => isExemptPay(worker, kind, onDate), onDate);
  const { label, article, ceiling } = scheme(worker, onDate, isWholeMonth, index);
  const kept = least(pay, perYear(ceiling.amount));
  return added(label, kept, cite('ar-2002-07-11', article), ceiling.validFrom);
}

function onArt(worker: Worker, onDate: IsoDate, index: typeof indexSteps): readonly LedgerLine[] {
  const earned = yearlyOf(worker, ({ kind }) => exemptionOf(kind, onDate) === 'artistic', onDate);
  const ceiling = indexed(artisticExemption.on(onDate).value, onDate, index);
  const kept = least(earned, ceiling.amount);
  return added('artisticExemption', kept, cite('ar-2002-07-11', '35, § 3'), ceiling.validFrom);
}

/** A job counts when it began during the integration income; training always; a student's wage whenever it began. */
function isExemptPay(worker: Worker, kind: CountedIncome['kind'], onDate: IsoDate): boolean {
  switch (exemptionOf(kind, onDate)) {
    case 'training':
      return true;
    case 'pay':
      return (
        (worker.jobStarted === 'during' && worker.begun !== 'artistic') ||
        (worker.isStudent && kind === 'wage')
      );
    case 'artistic':
    case null:
      return false;
  }
}

function exemptionOf(kind: CountedIncome['kind'], onDate: IsoDate): Treatment['exemption'] {
  return incomeTreatment.on(onDate).value[kind].exemption;
}

interface Scheme {
  readonly label: LedgerLabel;
  readonly article: string;
  readonly ceiling: DatedAmount<'month'>;
}

/** The shortage amount stands instead of the general one, never for students, never in an incomplete month. */
function scheme(worker: Worker, onDate: IsoDate, isWholeMonth: boolean, index: typeof indexSteps): Scheme {
  if (worker.isStudent) {
    const ceiling = indexed(workExemption.on(onDate).value, onDate, index);
    return { label: 'studentExemption', article: '35, § 2', ceiling };
  }
  const shortage = shortageExemption.on(onDate);
  const isShortage = worker.shortageJob === 'yes' && worker.jobStarted === 'during';
  if (shortage.value !== null && isShortage && isWholeMonth) {
    const ceiling = indexed(shortage.value, onDate, index);
    const validFrom = shortage.validFrom > ceiling.validFrom ? shortage.validFrom : ceiling.validFrom;
    return { label: 'shortageExemption', article: '35', ceiling: { ...ceiling, validFrom } };
  }
  const ceiling = indexed(workExemption.on(onDate).value, onDate, index);
  return { label: 'workExemption', article: '35, § 1', ceiling };
}

function yearlyOf(
  worker: Worker,
  counts: (income: CountedIncome) => boolean,
  onDate: IsoDate,
): Cents<'year'> {
  return sum(worker.incomes.filter(counts).map((income) => yearlyAmount(income, onDate)));
}
