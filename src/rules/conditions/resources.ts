import type { Answers, Estimate } from '../../contract';
import { judged, unanswered } from './finding';

/** No sufficient resources (ressources suffisantes / toereikende bestaansmiddelen; art. 3, 4°): read off the estimates. */
export function resources(answers: Answers, estimates: readonly Estimate[]) {
  if (estimates.length === 0) return unanswered('resources');
  const ends = estimates.flatMap(({ perYear }) => [perYear.low, perYear.high]);
  if (ends.every((end) => end === 0)) {
    return judged('resources', 'notMet', 'tooHigh', { alternatives: ['otherCpasHelp'] });
  }
  if (!ends.some((end) => end === 0)) {
    return judged('resources', 'met', answers.incomes?.length ? 'some' : 'none');
  }
  const isKnown = estimates.every(({ perYear }) => perYear.low === perYear.high);
  return judged('resources', 'depends', isKnown ? 'readings' : 'unknown');
}
