import type { LedgerLine } from '../../contract/assessment';
import type { Answers } from '../../contract/situation';
import type { Category, LedgerLabel, Reading } from '../../contract/values';
import { cite } from '../../data/acts';
import { dayOfMonth, daysInMonth, type IsoDate } from '../../kernel/iso-date';
import {
  minus,
  negative,
  partOfMonth,
  perMonth,
  perYear,
  scale,
  cents,
  type Cents,
  type Ratio,
} from '../../kernel/money';
import { yearlyRate } from '../amounts';
import { added, takenOff, total } from '../ledger';
import { capitalLines } from './capital';
import { partnerLines, relativeLines } from './cohabitants';
import { flatExemptionLines } from './flat-exemption';
import { housingLines } from './housing-in-kind';
import { countedIncomes, incomeLines } from './own-income';
import { realEstateLines } from './real-estate';
import { transferLines } from './transfers';
import { applicant, workExemptions } from './work-exemption';

/** The amount of one fully known case, and how it was reached; the lines add up to the year. */
export interface Calculation {
  readonly ledger: readonly LedgerLine[];
  readonly perYear: Cents<'year'>;
  readonly perMonth: Cents<'month'>;
  /** The first, incomplete month, worked out when asked for. */
  readonly firstMonth: () => Cents<'once'>;
}

const rateArticle: Readonly<Record<Category, string>> = {
  cohabitant: '14, § 1, 1°',
  single: '14, § 1, 2°',
  family: '14, § 1, 3°',
};

/** Own lines that a first, incomplete month takes for the days of the claim only (reading D10). */
const byTheDay: readonly LedgerLabel[] = [
  'wage',
  'selfEmployed',
  'training',
  'artistic',
  'unemployment',
  'sickness',
  'pension',
  'disabilityReplacement',
  'workExemption',
  'studentExemption',
  'shortageExemption',
  'artisticExemption',
];

/**
 * The integration income of a fully known situation (A.R. / K.B. 11-7-2002, art. 22 to 35). The order of the steps is the
 * decree's: own income, what may be kept of pay, property, partner, relatives, and last the flat exemption.
 */
export function calculate(
  answers: Answers,
  category: Category,
  reading: Reading,
  onDate: IsoDate,
): Calculation {
  const own = ownLines(answers, onDate);
  const others = [
    ...realEstateLines(answers, onDate),
    ...capitalLines(answers, onDate),
    ...transferLines(answers, category, onDate),
    ...housingLines(answers),
    ...partnerLines(answers, category, onDate),
    ...(reading === 'strict' ? relativeLines(answers, category, onDate) : []),
  ];
  const ledger = settle([...own, ...others], category, onDate);
  const yearly = total(ledger);
  // The right is worked out on the year and divided only at the end, half up (loi / wet 26-5-2002, art. 14 and 15).
  const monthly = perMonth(yearly, 'halfUp');
  const firstMonth = (): Cents<'once'> => firstMonthOf(own, others, monthly, category, onDate);
  return { ledger, perYear: yearly, perMonth: monthly, firstMonth };
}

function ownLines(answers: Answers, onDate: IsoDate): readonly LedgerLine[] {
  const incomes = countedIncomes(answers.incomes ?? []);
  return [...incomeLines(incomes, onDate), ...workExemptions(applicant(answers, incomes), onDate)];
}

/** From the rate and the resources to the whole ledger. */
function settle(lines: readonly LedgerLine[], category: Category, onDate: IsoDate): readonly LedgerLine[] {
  const { amount, validFrom } = yearlyRate(category, onDate);
  const rate = added('rate', amount, cite('loi-2002-05-26', rateArticle[category]), validFrom);
  // Pay above the hourly ceiling of neighbourhood work may not be set off against the flat exemption.
  const apart = lines.filter(({ label }) => label === 'localEmployment');
  const resources = lines.filter(({ label }) => label !== 'localEmployment');
  const flat = flatExemptionLines({ rate, resources, apart }, category, onDate);
  const unfloored = [...rate, ...lines, ...flat];
  const result = total(unfloored);
  return result < 0
    ? [...unfloored, ...added('neverBelowZero', negative(result), cite('loi-2002-05-26', '14, § 2'))]
    : unfloored;
}

/**
 * A first, incomplete month of a new claim: pay, benefits and pensions for the days of the claim only, everything else
 * whole; then the month by its days. Days are counted from the day itself to the end of the month.
 */
function firstMonthOf(
  own: readonly LedgerLine[],
  others: readonly LedgerLine[],
  monthly: Cents<'month'>,
  category: Category,
  onDate: IsoDate,
): Cents<'once'> {
  const days: Ratio = { of: daysInMonth(onDate) - dayOfMonth(onDate) + 1, by: daysInMonth(onDate) };
  if (days.of === days.by) return partOfMonth(monthly, days, 'halfUp');
  const daily = own.filter(({ label }) => byTheDay.includes(label));
  const whole = own.filter(({ label }) => !byTheDay.includes(label));
  const ofMonth = perMonth(minus(cents(0), total(daily)), 'halfUp');
  const ofDays = perYear(scale(ofMonth, days, 'halfUp'));
  const lines = [...takenOff('otherCounted', ofDays, cite('ar-2002-07-11', '22, § 1')), ...whole, ...others];
  return partOfMonth(perMonth(total(settle(lines, category, onDate)), 'halfUp'), days, 'halfUp');
}
