import { shownEstimates, type Person } from '../person';
import { householdPoints } from './household';
import { livingOtherwisePoints } from './living-otherwise';
import { relativePoints } from './relatives';
import { volunteer } from './volunteers';

/** Every point the law leaves open, those about relatives first: they weigh most. */
const points = { ...relativePoints, ...householdPoints, ...livingOtherwisePoints, volunteer } as const;

/**
 * Where the law is open, or centres do not all read it alike: every point that concerns this person, each with its article.
 * None while there is no amount. That relatives may be spared for equity stands apart, with both amounts.
 */
export function openPointsOf(person: Person) {
  if (shownEstimates(person).length === 0) return [];
  const found = Object.values(points).map((find) => find(person));
  return found.filter((point) => point !== null);
}
