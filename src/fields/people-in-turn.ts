import type { Answers } from '../contract';
import type { IsoDate } from '../kernel';
import { relativesWhoMayCount } from '../rules';
import type { ChoicePart, Draft } from './entry-form';

/** Of the people named in the home a father and a mother are one word: how many of them there are is all that is asked. */
export const parentCount: ChoicePart = {
  as: 'choice',
  name: 'parents',
  legend: 'relatives.parents',
  options: [
    { value: 'one', label: 'relatives.parents.one' },
    { value: 'both', label: 'relatives.parents.both' },
  ],
};

/** The relatives whose income is asked for one after the other: those that were named as living there, each once. */
export function relativesNamed(answers: Answers, onDate: IsoDate): readonly string[] {
  return [...new Set(relativesWhoMayCount(answers, onDate))];
}

/** The same once it is known whether one parent lives there or both. */
export function peopleInTurn(named: readonly string[], drafts: readonly Draft[]): readonly string[] {
  const areBoth = drafts[named.indexOf('parent')]?.choices[parentCount.name] === 'both';
  return named.flatMap((relation) => (relation === 'parent' && areBoth ? [relation, relation] : [relation]));
}
