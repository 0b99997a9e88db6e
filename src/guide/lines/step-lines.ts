import { linesOf, type StepLine } from '.';
import type { Person } from '../../advice';
import type { StepId } from '../steps';
import { isGermanSpeaking, regionOf } from '../../places';

/**
 * The sentences of a step for somebody whose commune may be known: what holds in one region only is left out elsewhere. The
 * German-speaking Community has an employment service of its own, of which these rules say nothing.
 */
export function stepLines(step: StepId, person: Person): readonly StepLine[] {
  const { commune = person.answers.registeredCommune } = person.answers;
  const all = linesOf(step, person);
  if (commune === undefined) return all;
  const region = isGermanSpeaking(commune) ? null : regionOf(commune);
  const elsewhere: readonly string[] = [
    ...(region === 'wallonia' ? [] : ['guide.after.registerWallonia']),
    ...(region === 'flanders' ? [] : ['guide.after.registerFlanders']),
  ];
  return all.filter(({ key }) => !elsewhere.includes(key));
}
