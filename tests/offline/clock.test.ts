import { describe, expect, test } from 'vitest';
import { isPlausible } from '../../src/offline/clock';

describe('a clock can be right', () => {
  test.each([
    ['2026-11-21', 'a day before the edition, in another time zone'],
    ['2026-11-22', 'on its day'],
    ['2027-05-22', 'half a year later'],
    ['2027-12-27', '400 days later'],
  ])('on %s: %s', (today) => {
    expect(isPlausible(today, '2026-11-22')).toBe(true);
  });
});

describe('a clock is wrong', () => {
  test.each([
    ['1970-01-01', 'a board without a battery'],
    ['2000-01-01', 'another'],
    ['2026-11-20', 'two days before the edition was made'],
    ['2027-12-28', '401 days after it'],
    ['2028-11-22', 'two years after it'],
    ['2038-01-20', 'the end of 32 bits'],
    ['2151-01-01', 'a broken clock'],
    ['', 'no day at all'],
  ])('on "%s": %s', (today) => {
    expect(isPlausible(today, '2026-11-22')).toBe(false);
  });
});
