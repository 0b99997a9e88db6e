import type { Answers, Estimate, Reading } from '../contract';
import { cents, sum, type Cents, type IsoDate } from '../kernel';
import { amountsAfter, withWage } from './changes';
import { farAmount, firstAmount } from './search';

/** The amount at one wage; at most, where something is unknown. */
export interface CurvePoint {
  readonly wage: Cents<'month'>;
  readonly amount: Cents<'month'>;
  /** Wage and amount together. */
  readonly inHand: Cents<'month'>;
}

/** How the amount follows the net wage, under one reading. */
export interface Curve {
  readonly reading: Reading;
  readonly points: readonly CurvePoint[];
  /** Up to this wage nothing is lost (exonération / vrijstelling, art. 35 and 22 § 2). */
  readonly unchangedUpTo: Cents<'month'>;
  /** From this wage nothing is left. */
  readonly endsAt: Cents<'month'>;
  /** What the last cent before the end takes away at once. */
  readonly cliff: Cents<'month'>;
}

/** Wages that a table can count in, the first that needs few enough rows. */
const rowSteps = [50_00, 100_00, 150_00, 200_00, 250_00, 500_00, 1_000_00];
const mostRows = 14;

/** One curve for each reading that gives another amount; none where nothing is left even without a wage. */
export function curvesOf(answers: Answers, onDate: IsoDate): readonly Curve[] {
  const known = new Map<number, ReturnType<typeof amountsAfter>>();
  const at = (reading: Reading, wage: number): number => {
    const amounts = known.get(wage) ?? amountsAfter(withWage(answers, cents(wage)), onDate);
    known.set(wage, amounts);
    return underReading(amounts, reading);
  };
  const readings = amountsAfter(withWage(answers, cents(0)), onDate).map(({ reading }) => reading);
  return readings
    .filter((reading) => at(reading, 0) > 0)
    .map((reading) => curveOf(reading, (wage) => at(reading, wage)));
}

/** A row of the table: a wage, the amount under each reading, and what is in hand with the first of them. */
export interface CurveRow {
  readonly wage: Cents<'month'>;
  readonly amounts: readonly Cents<'month'>[];
  readonly inHand: Cents<'month'>;
}

/** The same figures as a table, at round wages. */
export function rowsOf(curves: readonly Curve[], answers: Answers, onDate: IsoDate): readonly CurveRow[] {
  const end = Math.max(0, ...curves.map(({ endsAt }) => endsAt));
  const step = stepFor(end);
  return Array.from({ length: Math.ceil(end / step) + 1 }, (_, index) => {
    const wage = cents<'month'>(index * step);
    const after = amountsAfter(withWage(answers, wage), onDate);
    const amounts = curves.map(({ reading }) => underReading(after, reading));
    return { wage, amounts, inHand: sum([wage, amounts[0] ?? cents(0)]) };
  });
}

function underReading(estimates: readonly Estimate[], reading: Reading): Cents<'month'> {
  const own = estimates.find((estimate) => estimate.reading === reading) ?? estimates[0];
  return own?.perMonth.high ?? cents(0);
}

function curveOf(reading: Reading, amountAt: (wage: number) => number): Curve {
  const start = amountAt(0);
  const endsAt = firstAmount((wage) => amountAt(wage) === 0);
  const changesAt = firstAmount((wage) => amountAt(wage) < start);
  const step = stepFor(endsAt);
  const grid = Array.from({ length: Math.ceil(endsAt / step) + 1 }, (_, index) => index * step);
  const wages = [...new Set([...grid, changesAt - 1, endsAt - 1, endsAt])].sort((one, other) => one - other);
  return {
    reading,
    points: wages.map((wage) => pointAt(wage, amountAt(wage))),
    unchangedUpTo: cents(changesAt - 1),
    endsAt: cents(endsAt),
    cliff: cents(amountAt(endsAt - 1)),
  };
}

function pointAt(wage: number, amount: number): CurvePoint {
  const [earned, received] = [cents<'month'>(wage), cents<'month'>(amount)];
  return { wage: earned, amount: received, inHand: sum([earned, received]) };
}

function stepFor(end: number): number {
  return rowSteps.find((step) => end / step <= mostRows) ?? farAmount;
}
