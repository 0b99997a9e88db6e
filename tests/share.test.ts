import { expect, test } from 'vitest';
import { languages, lawLanguages } from '../src/i18n/language';
import { isWhole } from './sample';
import { giverTo, shareOf } from './share';

const people = Array.from({ length: 30 }, (_, index) => `person ${index}`);
const take = (language: (typeof languages)[number]) =>
  shareOf(language, people, (name) => name, { each: 2, inWhole: 12 });
const further = languages.filter((language) => giverTo(language) !== language);

test('a further language takes so many, in the order of the list', () => {
  expect(further.length).toBeGreaterThan(0);
  for (const language of further) {
    expect(take(language)).toHaveLength(isWhole ? 12 : 2);
    expect(take(language)).toEqual(people.filter((name) => take(language).includes(name)));
  }
});

test('a run is as long as with the languages of the law alone, and nothing of the list is left out', () => {
  const all = languages.flatMap(take);
  if (!isWhole) expect(all).toHaveLength(lawLanguages.length * people.length);
  for (const giver of lawLanguages) {
    const own = languages.filter((language) => giverTo(language) === giver).flatMap(take);
    expect([...new Set(own)].sort()).toEqual([...people].sort());
  }
});

test('two further languages with one giver do not take the same', () => {
  const given = lawLanguages.map((giver) => further.filter((language) => giverTo(language) === giver));
  for (const takers of given) {
    const taken = takers.flatMap(take);
    if (!isWhole) expect(new Set(taken).size).toBe(taken.length);
  }
});
