import { describe, expect, test } from 'vitest';
import {
  dayOfMonth,
  daysInMonth,
  daysLater,
  epochDay,
  firstOfNextMonth,
  isIsoDate,
  isoDate,
  monthsLater,
  NotADay,
  partsOf,
  weekday,
  wholeMonthsBetween,
} from '../../src/kernel/iso-date';

const day = isoDate;
const dayMs = 86_400_000;
const oracle = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('a day that exists', () => {
  for (const text of ['2026-03-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    test(text, () => expect(isIsoDate(text)).toBe(true));
  }
});

describe('a text that is no day', () => {
  const texts = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
  ];
  for (const text of [
    ...texts,
    '0000-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00',
    '20260101',
    '',
  ]) {
    test(`"${text}"`, () => {
      expect(isIsoDate(text)).toBe(false);
      expect(() => isoDate(text)).toThrow(NotADay);
    });
  }
  test('the error names the text', () => {
    expect(() => isoDate('31 June')).toThrow('not a day: 31 June');
    expect(new NotADay('x').name).toBe('NotADay');
  });
});

describe('days counted as the platform counts them', () => {
  const years: readonly [number, number][] = [
    [1896, 1905],
    [1999, 2040],
    [2096, 2104],
  ];
  for (const [from, to] of years) {
    test(`every day of ${from} to ${to}`, () => {
      for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += dayMs) {
        const date = day(oracle(time));
        expect(epochDay(date)).toBe(time / dayMs);
        expect(weekday(date)).toBe(new Date(time).getUTCDay());
        expect(daysLater(date, 1)).toBe(oracle(time + dayMs));
        expect(daysLater(date, -38)).toBe(oracle(time - 38 * dayMs));
      }
    });
  }
  test('days before 1970 have a weekday too', () => expect(weekday(day('1969-12-31'))).toBe(3));
});

describe('months', () => {
  test('the same day number, or the last day of a shorter month', () => {
    expect(monthsLater(day('2025-11-30'), 3)).toBe('2026-02-28');
    expect(monthsLater(day('2023-11-30'), 3)).toBe('2024-02-29');
    expect(monthsLater(day('2026-01-31'), 3)).toBe('2026-04-30');
    expect(monthsLater(day('2026-03-24'), 3)).toBe('2026-06-24');
    expect(monthsLater(day('2026-12-31'), 2)).toBe('2027-02-28');
  });
  test('years back', () => {
    expect(monthsLater(day('2026-03-01'), -120)).toBe('2016-03-01');
    expect(monthsLater(day('2024-02-29'), -12)).toBe('2023-02-28');
    expect(monthsLater(day('2026-01-15'), -1)).toBe('2025-12-15');
  });
  test('the first of the next month', () => {
    expect(firstOfNextMonth(day('2026-01-31'))).toBe('2026-02-01');
    expect(firstOfNextMonth(day('2026-12-01'))).toBe('2027-01-01');
  });
  test('whole months, none when the day number is not reached', () => {
    expect(wholeMonthsBetween(day('2024-02-01'), day('2026-03-01'))).toBe(25);
    expect(wholeMonthsBetween(day('2024-03-01'), day('2026-02-28'))).toBe(23);
    expect(wholeMonthsBetween(day('2026-03-01'), day('2026-03-31'))).toBe(0);
    expect(wholeMonthsBetween(day('2026-03-15'), day('2026-04-14'))).toBe(0);
    expect(wholeMonthsBetween(day('2026-03-15'), day('2026-04-15'))).toBe(1);
  });
  test('no months when the second day is not later', () => {
    expect(wholeMonthsBetween(day('2026-03-01'), day('2026-03-01'))).toBe(0);
    expect(wholeMonthsBetween(day('2026-03-01'), day('2020-01-01'))).toBe(0);
  });
  test('how many days a month has', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, index) =>
      expect(daysInMonth(day(`2026-${String(index + 1).padStart(2, '0')}-01`))).toBe(length),
    );
    expect(daysInMonth(day('2024-02-10'))).toBe(29);
  });
  test('the parts of a day', () => {
    expect(partsOf(day('2026-03-09'))).toEqual({ year: 2026, month: 3, day: 9 });
    expect(dayOfMonth(day('2026-03-09'))).toBe(9);
  });
});
