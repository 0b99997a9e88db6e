import { describe, expect, test } from 'vitest';
import { optionFor } from '../../src/counter/keys/among-options';

const options = ['Belge', 'Citoyen(ne) européen(ne)', '« Être réfugié »', 'Autre', 'Belgique'].map(
  (words) => ({
    words,
  }),
);

describe('a figure', () => {
  test.each([
    ['1', 0],
    ['5', 4],
    ['6', undefined],
    ['0', undefined],
  ])('%s counts the options from one', (key, wanted) => expect(optionFor(key, options, 0)).toBe(wanted));
});

describe('a letter', () => {
  test.each([
    ['a', 0, 3],
    ['A', 0, 3],
    ['e', 0, 2],
    ['b', 0, 4],
    ['b', 4, 0],
    ['b', 2, 4],
    ['z', 0, undefined],
  ])('%s from option %i on is the next that begins so, whatever its accents and marks', (key, here, wanted) =>
    expect(optionFor(key, options, here)).toBe(wanted),
  );

  test('alone among its options stays where it is', () => expect(optionFor('c', options, 1)).toBe(1));
});

test.each(['Enter', 'ArrowDown', ' ', '?', 'F2', '½'])('%s is no option', (key) =>
  expect(optionFor(key, options, 0)).toBeUndefined(),
);
