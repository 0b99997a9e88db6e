import type { Estimate } from '../contract/assessment';
import type { AnswerId, Answers } from '../contract/situation';
import { readings, type Category, type Reading } from '../contract/values';
import { hull, point, width } from '../kernel/interval';
import type { IsoDate } from '../kernel/iso-date';
import { categoriesOf } from './category';
import { calculate, type Calculation } from './resources';
import { cases, resolutions, unknownFields } from './unknowns';

/** The categories still open over every way the unknowns can turn out; empty while an answer is missing. */
export function openCategories(answers: Answers, onDate: IsoDate): readonly Category[] {
  const open = cases(answers).map((known) => categoriesOf(known, onDate));
  if (open.some((one) => one.length === 0)) return [];
  return [...new Set(open.flat())];
}

/**
 * One estimate for each reading of art. 34 that gives another amount; one alone, called strict, when both agree. None
 * while the incomes or the category are open: no amount is better than one that misleads.
 */
export function estimates(answers: Answers, onDate: IsoDate): readonly Estimate[] {
  if (answers.incomes === undefined || openCategories(answers, onDate).length === 0) return [];
  const [strict, equity] = readings.map((reading) => estimate(answers, reading, onDate));
  if (!strict || !equity) return [];
  return sameAmounts(strict, equity) ? [strict] : [strict, equity];
}

/** The unknown answers, the one that would narrow the interval most first. */
export function narrowing(answers: Answers, onDate: IsoDate): readonly AnswerId[] {
  const unknowns = unknownFields(answers);
  if (unknowns.length < 2 || estimates(answers, onDate).length === 0) return unknowns;
  const left = new Map(unknowns.map((id) => [id, widestLeft(answers, id, onDate)]));
  return [...unknowns].sort((one, other) => (left.get(one) ?? 0) - (left.get(other) ?? 0));
}

/** The widest interval that may be left once this one is known. */
function widestLeft(answers: Answers, id: AnswerId, onDate: IsoDate): number {
  return Math.max(
    ...resolutions(answers, id).map((known) => width(estimate(known, 'strict', onDate).perYear)),
  );
}

function estimate(answers: Answers, reading: Reading, onDate: IsoDate): Estimate {
  const calculations = cases(answers).flatMap((known) =>
    categoriesOf(known, onDate).map((category) => calculate(known, category, reading, onDate)),
  );
  return {
    reading,
    perMonth: hull(calculations.map(({ perMonth }) => point(perMonth))),
    perYear: hull(calculations.map(({ perYear }) => point(perYear))),
    ...(answers.firstMonth
      ? { firstMonth: hull(calculations.map(({ firstMonth }) => point(firstMonth))) }
      : {}),
    ledger: highest(calculations).ledger,
  };
}

function highest(calculations: readonly Calculation[]): Calculation {
  return calculations.reduce((best, next) => (next.perYear > best.perYear ? next : best));
}

function sameAmounts(one: Estimate, other: Estimate): boolean {
  const ends = ({ perYear, firstMonth }: Estimate): string =>
    [perYear.low, perYear.high, firstMonth?.low, firstMonth?.high].join(' ');
  return ends(one) === ends(other);
}
