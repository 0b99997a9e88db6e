import { beforeAll, expect, test } from 'vitest';
import { fetchPart } from '../../src/i18n/message';
import { termsIn } from '../../src/i18n/terms';

beforeAll(() =>
  Promise.all(
    (['fr', 'nl'] as const).flatMap((language) => [
      fetchPart('interview', language),
      fetchPart('report', language),
    ]),
  ),
);

const named = (language: 'fr' | 'nl', ...beginnings: string[]) =>
  termsIn(language, beginnings).map(({ name }) => name.split('.')[1]);

test('the words of the law that a question uses are explained in both languages', () => {
  expect(named('fr', 'option.status.')).toEqual(
    expect.arrayContaining(['refugee', 'subsidiaryProtection', 'stateless']),
  );
  expect(named('nl', 'option.status.')).toEqual(
    expect.arrayContaining(['refugee', 'subsidiaryProtection', 'stateless']),
  );
});

test('a word inside another word is not explained', () => {
  expect(named('fr', 'option.sharedHousehold.')).not.toContain('net');
});

test('a question in everyday words needs no explanation', () => {
  expect(named('fr', 'question.age.title')).toEqual([]);
});

test('initials are explained where they stand alone', () => {
  expect(named('fr', 'guide.conditions.projectOptional')).toContain('contract');
  expect(named('nl', 'guide.conditions.projectOptional')).toContain('contract');
});
