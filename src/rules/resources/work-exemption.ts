import type { ExemptionScheme, LedgerLabel, LedgerLine } from '../../contract';
import {
  artisticExemption,
  cite,
  incomeTreatment,
  shortageExemption,
  workExemption,
  type indexSteps,
  type Treatment,
} from '../../data';
import { later, least, perYear, sum, type Cents, type IsoDate } from '../../kernel';
import { indexed, type DatedAmount } from '../amounts/rates';
import { added } from '../amounts/ledger';
import { yearlyAmount, type CountedIncome } from './own-income';
import type { Worker } from './worker';

/** What the exemptions of a worker hang on besides the worker. */
interface Month {
  /** Which of the two is tried where it was not said which was begun first and both would exempt something. */
  readonly tried: ExemptionScheme;
  /** The shortage amount is for months that the right covers wholly. */
  readonly isWholeMonth: boolean;
  readonly index: typeof indexSteps;
}

/**
 * What one may keep of pay (exonération socioprofessionnelle / socio-professionele vrijstelling; A.R. / K.B. 11-7-2002,
 * art. 35), a year, half up: each exemption is a ceiling, and the general and the artistic one are never combined. The
 * student exemption stands apart from the two (reading D11).
 */
export function workExemptions(
  worker: Worker,
  onDate: IsoDate,
  { tried, isWholeMonth, index }: Month,
): readonly LedgerLine[] {
  const pay = onPay(worker, onDate, isWholeMonth, index);
  const art = onArt(worker, onDate, index);
  if (worker.begun === 'artistic' && !worker.isStudent) return art;
  if (worker.begun === 'general') return pay;
  const mustChoose = pay.length > 0 && art.length > 0 && !worker.isStudent;
  if (!mustChoose) return [...pay, ...art];
  return tried === 'general' ? pay : art;
}

/** Whether something would be exempt under the general exemption and something under the artistic one, and none was begun. */
export function isSchemeOpen(worker: Worker, onDate: IsoDate): boolean {
  return (
    worker.begun === null &&
    !worker.isStudent &&
    exemptArt(worker, onDate) > 0 &&
    exemptPay(worker, onDate) > 0
  );
}

function onPay(
  worker: Worker,
  onDate: IsoDate,
  isWholeMonth: boolean,
  index: typeof indexSteps,
): readonly LedgerLine[] {
  const { label, article, ceiling } = scheme(worker, onDate, isWholeMonth, index);
  const kept = least(exemptPay(worker, onDate), perYear(ceiling.amount));
  return added(label, kept, cite('ar-2002-07-11', article), ceiling.validFrom);
}

function onArt(worker: Worker, onDate: IsoDate, index: typeof indexSteps): readonly LedgerLine[] {
  const ceiling = indexed(artisticExemption.on(onDate).value, onDate, index);
  const kept = least(exemptArt(worker, onDate), ceiling.amount);
  return added('artisticExemption', kept, cite('ar-2002-07-11', '35, § 3'), ceiling.validFrom);
}

function exemptPay(worker: Worker, onDate: IsoDate): Cents<'year'> {
  return yearlyOf(worker, ({ kind }) => isExemptPay(worker, kind, onDate), onDate);
}

function exemptArt(worker: Worker, onDate: IsoDate): Cents<'year'> {
  return yearlyOf(worker, ({ kind }) => exemptionOf(kind, onDate) === 'artistic', onDate);
}

/** A job counts when it began during the integration income; training always; a student's wage whenever it began. */
function isExemptPay(worker: Worker, kind: CountedIncome['kind'], onDate: IsoDate): boolean {
  const exemption = exemptionOf(kind, onDate);
  if (exemption === 'training') return true;
  const isOfGeneral = worker.jobStarted === 'during' && worker.begun !== 'artistic';
  return exemption === 'pay' && (isOfGeneral || (worker.isStudent && kind === 'wage'));
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
    const validFrom = later(shortage.validFrom, ceiling.validFrom);
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
