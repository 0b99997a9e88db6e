import type { Estimate } from '../contract/assessment';
import type { AnswerId, Answers } from '../contract/situation';
import type { Category, Reading } from '../contract/values';
import { hull, point, width } from '../kernel/interval';
import type { IsoDate } from '../kernel/iso-date';
import { categoriesOf } from './category';
import { calculate, type Calculation } from './resources';
import { cases, unknownFields, type Case } from './unknowns';

/** The amounts of one person, and what could still be found out. */
export interface Amounts {
  readonly categories: readonly Category[];
  readonly estimates: readonly Estimate[];
  readonly narrowing: readonly AnswerId[];
}

/** One way the unknowns and the categories left open can turn out, worked out under one reading. */
interface Turnout {
  readonly turned: Case['turned'];
  readonly calculation: Calculation;
}

/**
 * One estimate for each reading of art. 34 that gives another amount; one alone, called strict, when both agree. None
 * while the incomes or the category are open: no amount is better than one that misleads.
 */
export function amountsOf(answers: Answers, onDate: IsoDate): Amounts {
  const all = cases(answers);
  const categories = openCategories(all, onDate);
  const unknowns = unknownFields(answers);
  if (answers.incomes === undefined || categories.length === 0) {
    return { categories, estimates: [], narrowing: unknowns };
  }
  const strict = turnouts(all, 'strict', onDate);
  return {
    categories,
    estimates: readingsOf(strict, () => turnouts(all, 'equity', onDate), answers),
    narrowing: narrowestFirst(unknowns, strict),
  };
}

/** Without a relative who counts there is nothing for equity to leave out, and no second calculation. */
function readingsOf(
  strict: readonly Turnout[],
  equity: () => readonly Turnout[],
  answers: Answers,
): readonly Estimate[] {
  const counted = estimate(strict, 'strict', answers);
  if (!strict.some(({ calculation }) => calculation.ledger.some(({ label }) => label === 'relatives')))
    return [counted];
  const spared = estimate(equity(), 'equity', answers);
  return sameAmounts(counted, spared) ? [counted] : [counted, spared];
}

/** The categories still open over every way the unknowns can turn out; empty while an answer is missing. */
function openCategories(all: readonly Case[], onDate: IsoDate): readonly Category[] {
  const open = all.map(({ answers }) => categoriesOf(answers, onDate));
  return open.some((one) => one.length === 0) ? [] : [...new Set(open.flat())];
}

function turnouts(all: readonly Case[], reading: Reading, onDate: IsoDate): readonly Turnout[] {
  return all.flatMap(({ answers, turned }) =>
    categoriesOf(answers, onDate).map((category) => ({
      turned,
      calculation: calculate(answers, category, reading, onDate),
    })),
  );
}

function estimate(all: readonly Turnout[], reading: Reading, { firstMonth }: Answers): Estimate {
  const calculations = all.map(({ calculation }) => calculation);
  return {
    reading,
    perMonth: hull(calculations.map(({ perMonth }) => point(perMonth))),
    perYear: hull(calculations.map(({ perYear }) => point(perYear))),
    ...(firstMonth ? { firstMonth: hull(calculations.map((one) => point(one.firstMonth()))) } : {}),
    ledger: highest(calculations).ledger,
  };
}

function highest(calculations: readonly Calculation[]): Calculation {
  return calculations.reduce((best, next) => (next.perYear > best.perYear ? next : best));
}

/** The unknown answers, the one that would narrow the interval most first. */
function narrowestFirst(unknowns: readonly AnswerId[], all: readonly Turnout[]): readonly AnswerId[] {
  const left = new Map(unknowns.map((id) => [id, widestLeft(id, all)]));
  return [...unknowns].sort((one, other) => (left.get(one) ?? 0) - (left.get(other) ?? 0));
}

/** The widest interval that may be left once this one is known. */
function widestLeft(id: AnswerId, all: readonly Turnout[]): number {
  const ways = [...new Set(all.map(({ turned }) => turned[id]))];
  const left = ways.map((way) => all.filter(({ turned }) => turned[id] === way));
  return Math.max(
    ...left.map((some) => width(hull(some.map(({ calculation }) => point(calculation.perYear))))),
  );
}

function sameAmounts(one: Estimate, other: Estimate): boolean {
  const ends = ({ perYear, firstMonth }: Estimate): string =>
    [perYear.low, perYear.high, firstMonth?.low, firstMonth?.high].join(' ');
  return ends(one) === ends(other);
}
