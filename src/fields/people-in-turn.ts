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

/** The page of a question on which the person at this place of the list is asked for, from 0. */
export function pageOfPerson(place: number): string {
  return `person-${place + 1}`;
}

/**
 * Whose page it is, from 0; undefined for any other page. Once all are asked for, the list stands on those pages too: the
 * browser may still be on its way back to it.
 */
export function placeOnPage(page: string | null): number | undefined {
  const [, number] = /^person-(\d+)$/.exec(page ?? '') ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}
