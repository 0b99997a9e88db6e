import { cents, type Cents, type Period } from './money';

/** The lowest and the highest a value can be; equal when it is known. */
export interface Interval<Value> {
  readonly low: Value;
  readonly high: Value;
}

/** A known value. */
export function point<Value>(value: Value): Interval<Value> {
  return { low: value, high: value };
}

/** The smallest interval that holds all of these; at least one is needed. */
export function hull<Per extends Period>(intervals: readonly Interval<Cents<Per>>[]): Interval<Cents<Per>> {
  const [first, ...others] = intervals;
  if (!first) throw new EmptyHull('no interval to hold');
  return others.reduce(
    (all, next) => ({
      low: cents<Per>(Math.min(all.low, next.low)),
      high: cents<Per>(Math.max(all.high, next.high)),
    }),
    first,
  );
}

/** How far the two ends are apart, in cents. */
export function width<Per extends Period>(interval: Interval<Cents<Per>>): number {
  return interval.high - interval.low;
}

/** Thrown when there is nothing to hold. */
export class EmptyHull extends Error {
  override readonly name = 'EmptyHull';
}
