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

test('a run is as long as with one language, and nothing of the list is left out', () => {
  const all = languages.flatMap(take);
  if (!isWhole) expect(all).toHaveLength(people.length);
  expect([...new Set(all)].sort()).toEqual([...people].sort());
});

test('every language of the law takes some, of a short list too', () => {
  for (const language of lawLanguages) {
    expect(take(language).length).toBeGreaterThan(0);
    expect(shareOf(language, people.slice(0, 4), (name) => name, { each: 1 }).length).toBeGreaterThan(0);
  }
});

test('two further languages with one giver do not take the same', () => {
  const given = lawLanguages.map((giver) => further.filter((language) => giverTo(language) === giver));
  for (const takers of given) {
    const taken = takers.flatMap(take);
    if (!isWhole) expect(new Set(taken).size).toBe(taken.length);
  }
});
