import type { Forecast } from '../contract/assessment';
import type { Answers } from '../contract/situation';
import { expectedStep, indexAsExpected, indexSteps } from '../data/index-steps';
import type { IsoDate } from '../kernel/iso-date';
import { amountsOf } from './estimates';

/**
 * What the amounts would be if the index rose by one step as officially expected (indexation / indexering; loi / wet
 * 26-5-2002, art. 15). Only for a day by which the known amounts may have been replaced; null before, and where nothing was
 * announced. The same calculation with another coefficient; never an amount in force.
 */
export function forecastOf(answers: Answers, onDate: IsoDate): Forecast | null {
  if (!expectedStep || !indexAsExpected || !indexSteps.mayBeOutdatedOn(onDate)) return null;
  const { estimates } = amountsOf(answers, onDate, indexAsExpected);
  if (estimates.length === 0) return null;
  return {
    expectedFrom: expectedStep.validFrom,
    source: expectedStep.source,
    estimates: estimates.map(({ reading, perMonth, perYear }) => ({ reading, perMonth, perYear })),
  };
}
