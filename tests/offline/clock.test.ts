import { describe, expect, test } from 'vitest';
import { canBeToday, isPlausible, possibleDays } from '../../src/offline/clock';

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

test('the clock of one’s own device may lag some months, and be three years ahead of its edition', () => {
  for (const today of ['2025-11-22', '2026-03-02', '2026-11-22', '2029-11-21'])
    expect(canBeToday(today, '2026-11-22')).toBe(true);
  for (const today of [
    '1970-01-01',
    '2005-07-31',
    '2020-06-01',
    '2025-11-21',
    '2029-11-22',
    '2151-01-01',
    '',
  ])
    expect(canBeToday(today, '2026-11-22')).toBe(false);
  expect(canBeToday('1970-01-01', undefined)).toBe(true);
  const { low, high } = possibleDays('2026-11-22');
  expect([canBeToday(low, '2026-11-22'), canBeToday(high, '2026-11-22')]).toEqual([true, true]);
});
