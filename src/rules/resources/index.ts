import type { Answers, Category, ExemptionScheme, LedgerLine, Reading } from '../../contract';
import { cite, indexSteps } from '../../data';
import { negative, notBelowZero, partOfMonth, perMonth, type Cents, type IsoDate } from '../../kernel';
import { yearlyRate } from '../amounts/rates';
import { added, total } from '../amounts/ledger';
import { capitalLines } from './capital';
import { partnerLines, relativeLines } from './cohabitants';
import { daysOfRight, newClaimMonth, otherResources, resumedMonth, type FirstMonth } from './first-month';
import { flatExemptionLines } from './flat-exemption';
import { housingLines } from './housing-in-kind';
import { countedIncomes, incomeLines } from './own-income';
import { realEstateLines } from './real-estate';
import { transferLines } from './transfers';
import { workExemptions } from './work-exemption';
import { applicant } from './worker';

/** One fully known case of a situation: what the law or the unknowns leave open has been chosen. */
export interface KnownCase {
  readonly answers: Answers;
  readonly category: Category;
  readonly reading: Reading;
  /** Which of two exemptions is tried where both would exempt something: the person's own, and the partner's. */
  readonly schemes: { readonly own: ExemptionScheme; readonly partner: ExemptionScheme };
}

/** The amount of one fully known case, and how it was reached; the lines add up to the year. */
export interface Calculation {
  readonly ledger: readonly LedgerLine[];
  readonly perYear: Cents<'year'>;
  readonly perMonth: Cents<'month'>;
  /**
   * The first, incomplete month, worked out when asked for. Where an unknown resource may be small, `'taken'` counts it as
   * there, however little: it changes the test, not the sum.
   */
  readonly firstMonth: (otherResource?: 'taken') => Cents<'once'>;
  /** Whether anything counts besides the person's pay and benefits. */
  readonly hasOtherResources: () => boolean;
}

const rateArticle: Readonly<Record<Category, string>> = {
  cohabitant: '14, § 1, 1°',
  single: '14, § 1, 2°',
  family: '14, § 1, 3°',
};

/**
 * The integration income of a fully known situation (A.R. / K.B. 11-7-2002, art. 22 to 35), in cents a year and a month. The
 * order of the steps is the decree's: own income, what may be kept of pay, property, partner, relatives, and last the flat
 * exemption.
 */
export function calculate(known: KnownCase, onDate: IsoDate, index = indexSteps): Calculation {
  const { answers } = known;
  const own = ownLines(known, onDate, index, true);
  const others = otherLines(known, onDate, index);
  const ledger = settle([...own, ...others], known.category, onDate, index);
  const yearly = total(ledger);
  // The right is worked out on the year and divided only at the end, half up (loi / wet 26-5-2002, art. 14 and 15).
  const monthly = perMonth(yearly, 'halfUp');
  const month = (): FirstMonth => ({
    own: ownLines(known, onDate, index, false),
    others,
    fullMonth: perMonth(yearlyRate(known.category, onDate, index).amount, 'halfUp'),
    settle: (resources) => total(settle(resources, known.category, onDate, index)),
  });
  const firstMonth = (otherResource?: 'taken'): Cents<'once'> => {
    const days = daysOfRight(onDate);
    if (days.of === days.by) return partOfMonth(monthly, days, 'halfUp');
    return answers.resumed === 'yes'
      ? resumedMonth(month(), onDate)
      : newClaimMonth(month(), onDate, otherResource === 'taken');
  };
  const hasOtherResources = (): boolean => total(otherResources(month(), onDate)) !== 0;
  return { ledger, perYear: yearly, perMonth: monthly, firstMonth, hasOtherResources };
}

/**
 * The lines of a known case with some of them changed, from the rate to the whole: what somebody overlooked, or a part left
 * out for reasons of equity. The flat exemption follows what is left.
 */
export function linesChanged(
  known: KnownCase,
  onDate: IsoDate,
  change: (line: LedgerLine) => readonly LedgerLine[],
  index = indexSteps,
): readonly LedgerLine[] {
  const lines = [...ownLines(known, onDate, index, true), ...otherLines(known, onDate, index)];
  return settle(lines.flatMap(change), known.category, onDate, index);
}

function ownLines(
  { answers, schemes }: KnownCase,
  onDate: IsoDate,
  index: typeof indexSteps,
  isWholeMonth: boolean,
): readonly LedgerLine[] {
  const incomes = countedIncomes(answers.incomes ?? [], onDate);
  const worker = applicant(answers, incomes, onDate);
  const exemptions = workExemptions(worker, onDate, { tried: schemes.own, isWholeMonth, index });
  return [...incomeLines(incomes, onDate), ...exemptions];
}

function otherLines(
  { answers, category, reading, schemes }: KnownCase,
  onDate: IsoDate,
  index: typeof indexSteps,
): readonly LedgerLine[] {
  const { properties = [], childBenefitChildren = 0 } = answers;
  return [
    ...realEstateLines({ properties, childBenefitChildren }, onDate),
    ...capitalLines(answers.savings, answers.savingsShare, onDate),
    ...transferLines(answers, category, onDate),
    ...housingLines(answers),
    ...partnerLines(answers, onDate, { category, tried: schemes.partner, index }),
    ...(reading === 'strict' ? relativeLines(answers, category, onDate, index) : []),
  ];
}

/** From the rate and the resources to the whole ledger. */
function settle(
  lines: readonly LedgerLine[],
  category: Category,
  onDate: IsoDate,
  index: typeof indexSteps,
): readonly LedgerLine[] {
  const { amount, validFrom } = yearlyRate(category, onDate, index);
  const rate = added('rate', amount, cite('loi-2002-05-26', rateArticle[category]), validFrom);
  // Pay above the hourly ceiling of neighbourhood work may not be set off against the flat exemption.
  const apart = lines.filter(({ label }) => label === 'localEmployment');
  const resources = lines.filter(({ label }) => label !== 'localEmployment');
  const flat = flatExemptionLines({ rate, resources, apart }, category, onDate);
  const unfloored = [...rate, ...lines, ...flat];
  const missing = notBelowZero(negative(total(unfloored)));
  return [...unfloored, ...added('neverBelowZero', missing, cite('loi-2002-05-26', '14, § 2'))];
}
