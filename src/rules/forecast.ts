import type { Answers, Forecast } from '../contract';
import { indexAsExpected, indexSteps } from '../data';
import type { IsoDate } from '../kernel';
import { amountsOf } from './estimates';

/**
 * What the amounts would be if the index rose by one step as officially expected (indexation / indexering; loi / wet
 * 26-5-2002, art. 15). Only for a day by which the known amounts may have been replaced; null before, and where nothing was
 * announced. The same calculation with another coefficient; never an amount in force.
 */
export function forecastOf(answers: Answers, onDate: IsoDate, index = indexSteps): Forecast | null {
  const { expected } = index.latest;
  if (!expected || !index.mayBeOutdatedOn(onDate)) return null;
  const { estimates } = amountsOf(answers, onDate, indexAsExpected(expected));
  if (estimates.length === 0) return null;
  return {
    expectedFrom: expected.validFrom,
    source: expected.source,
    estimates: estimates.map(({ reading, perMonth, perYear }) => ({ reading, perMonth, perYear })),
  };
}
