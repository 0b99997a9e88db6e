import type { Answers, Category, Estimate, Reading } from '../contract';
import { indexSteps } from '../data';
import { hull, point, width, type Cents, type IsoDate } from '../kernel';
import { categoriesOf, type CategoryReason } from './household/category';
import type { FactId } from './facts';
import { calculate, type Calculation } from './resources';
import { cases, choicesOf, unknownFields, type Case } from './unknowns';

/** The amounts of one person, and what could still be found out. */
export interface Amounts {
  readonly categories: readonly Category[];
  /** Why the category, where only one is open. */
  readonly categoryReason: CategoryReason | 'open' | 'unanswered';
  readonly estimates: readonly Estimate[];
  readonly narrowing: readonly FactId[];
}

/** One way the unknowns and the categories left open can turn out, worked out under one reading. */
interface Outcome {
  readonly resolved: Case['resolved'];
  readonly category: Category;
  readonly calculation: Calculation;
}

/**
 * One estimate for each reading of art. 34 that gives another amount; one alone, called strict, when both agree. None
 * while the incomes or the category are open: no amount is better than one that misleads.
 */
export function amountsOf(answers: Answers, onDate: IsoDate, index = indexSteps): Amounts {
  const all = cases(answers, onDate);
  const open = openCategories(all, onDate);
  const unknowns = openAnswers(answers, all);
  if (answers.incomes === undefined || open.categories.length === 0) {
    return { ...open, estimates: [], narrowing: unknowns };
  }
  const strict = outcomes(all, 'strict', onDate, index);
  return {
    ...open,
    estimates: readingsOf(strict, () => outcomes(all, 'equity', onDate, index), answers),
    narrowing: narrowestFirst(unknowns, strict),
  };
}

/** What was answered with "I don't know", and which exemption was begun first where two exclude each other. */
function openAnswers(answers: Answers, all: readonly Case[]): readonly FactId[] {
  const unknowns = unknownFields(answers);
  const isSchemeOpen = all.some(({ resolved }) => resolved.exemptionScheme !== undefined);
  return isSchemeOpen && !unknowns.includes('exemptionScheme') ? [...unknowns, 'exemptionScheme'] : unknowns;
}

/** Without a relative who counts there is nothing for equity to leave out, and no second calculation. */
function readingsOf(
  strict: readonly Outcome[],
  equity: () => readonly Outcome[],
  answers: Answers,
): readonly Estimate[] {
  const counted = estimate(strict, 'strict', answers);
  if (!strict.some(({ calculation }) => calculation.ledger.some(({ label }) => label === 'relatives')))
    return [counted];
  const spared = estimate(equity(), 'equity', answers);
  return sameAmounts(counted, spared) ? [counted] : [counted, spared];
}

/** The categories still open over every way the unknowns can turn out; empty while an answer is missing. */
function openCategories(
  all: readonly Case[],
  onDate: IsoDate,
): Pick<Amounts, 'categories' | 'categoryReason'> {
  const open = all.map(({ answers }) => categoriesOf(answers, onDate));
  if (open.some((one) => one.length === 0)) return { categories: [], categoryReason: 'unanswered' };
  const [first, ...others] = open.flat();
  const categories = [...new Set(open.flat().map(({ category }) => category))];
  const isOne = first !== undefined && others.every(({ category }) => category === first.category);
  return { categories, categoryReason: isOne ? first.reason : 'open' };
}

function outcomes(
  all: readonly Case[],
  reading: Reading,
  onDate: IsoDate,
  index: typeof indexSteps,
): readonly Outcome[] {
  return all.flatMap((one) =>
    categoriesOf(one.answers, onDate).map(({ category }) => ({
      resolved: one.resolved,
      category,
      calculation: calculate(
        { answers: one.answers, category, reading, schemes: one.schemes },
        onDate,
        index,
      ),
    })),
  );
}

function estimate(all: readonly Outcome[], reading: Reading, { firstMonth }: Answers): Estimate {
  const calculations = all.map(({ calculation }) => calculation);
  return {
    reading,
    perMonth: hull(calculations.map(({ perMonth }) => point(perMonth))),
    perYear: hull(calculations.map(({ perYear }) => point(perYear))),
    ...(firstMonth ? { firstMonth: hull(firstMonths(all).map(point)) } : {}),
    ledger: highest(calculations).ledger,
  };
}

/**
 * The first month of each outcome. The test of a new claim asks whether there is any resource besides pay and benefits:
 * where an unknown amount, tried as nothing and as much, makes the difference, a little of it is tried as well.
 */
function firstMonths(all: readonly Outcome[]): readonly Cents<'once'>[] {
  const waysOf = (one: Outcome): string => `${one.category} ${choicesOf(one)}`;
  const withOther = new Set(all.filter(({ calculation }) => calculation.hasOtherResources()).map(waysOf));
  return all.flatMap((one) =>
    !one.calculation.hasOtherResources() && withOther.has(waysOf(one))
      ? [one.calculation.firstMonth(), one.calculation.firstMonth('taken')]
      : [one.calculation.firstMonth()],
  );
}

function highest(calculations: readonly Calculation[]): Calculation {
  return calculations.reduce((best, next) => (next.perYear > best.perYear ? next : best));
}

/** The unknown answers, the one that would narrow the interval most first. */
function narrowestFirst(unknowns: readonly FactId[], all: readonly Outcome[]): readonly FactId[] {
  const left = new Map(unknowns.map((id) => [id, widestLeft(id, all)]));
  return [...unknowns].sort((one, other) => (left.get(one) ?? 0) - (left.get(other) ?? 0));
}

/** The widest interval that may be left once this one is known. */
function widestLeft(id: FactId, all: readonly Outcome[]): number {
  const ways = [...new Set(all.map(({ resolved }) => resolved[id]))];
  // Where a field was not at stake, knowing it changes nothing.
  const left = ways.map((way) =>
    all.filter(({ resolved }) => resolved[id] === way || resolved[id] === undefined),
  );
  return Math.max(
    ...left.map((some) => width(hull(some.map(({ calculation }) => point(calculation.perYear))))),
  );
}

function sameAmounts(one: Estimate, other: Estimate): boolean {
  const ends = ({ perYear, firstMonth }: Estimate): string =>
    [perYear.low, perYear.high, firstMonth?.low, firstMonth?.high].join();
  return ends(one) === ends(other);
}
