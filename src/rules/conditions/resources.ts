import type { Estimate } from '../../contract/assessment';
import { judged, type Judged } from '../finding';

/** No sufficient resources (ressources suffisantes / toereikende bestaansmiddelen; art. 3, 4°): read off the estimates. */
export function resources(estimates: readonly Estimate[]): Judged {
  if (estimates.length === 0) return judged('resources', 'unanswered');
  const ends = estimates.flatMap(({ perYear }) => [perYear.low, perYear.high]);
  if (ends.every((end) => end === 0)) return judged('resources', 'notMet', ['otherCpasHelp']);
  return judged('resources', ends.some((end) => end === 0) ? 'depends' : 'met');
}
