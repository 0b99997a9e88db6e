import { cents, least, type Cents, type Period, type Ratio } from '../../kernel';

/**
 * The most that is counted of any single amount: a hundred million euros. Far above every rate, so it changes no result,
 * and low enough for all sums of a situation to stay exact.
 */
const mostCounted = 100_000_000_00;

/** An amount as far as it is counted. */
export function withinReckoning<Per extends Period>(amount: Cents<Per>): Cents<Per> {
  return least(amount, cents(mostCounted));
}

/** An amount that leaves nothing of any rate: the upper end of one that is not known. */
export function enoughToLeaveNothing<Per extends Period>(): Cents<Per> {
  return cents(mostCounted);
}

/** A percentage with at most four decimals as an exact proportion; the whole when absent. */
export function percentOf(percent: number = 100): Ratio {
  return { of: Math.round(percent * 10_000), by: 1_000_000 };
}

/** A number of hours with at most two decimals as an exact proportion. */
export function hoursOf(hours: number): Ratio {
  return { of: Math.round(hours * 100), by: 100 };
}
