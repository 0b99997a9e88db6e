import { describe, expect, test } from 'vitest';
import { EmptyHull, hull, point, width } from '../../src/kernel/interval';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { NoValueInForce, Timeline, UnorderedRows } from '../../src/kernel/timeline';

const row = (from: string, value: number) => ({
  validFrom: isoDate(from),
  value,
  reference: 'an act',
  source: 'https://example.org',
  checkedOn: isoDate('2022-02-01'),
});
// Made anew in each test: a table that cannot be made is then a test that fails.
const table = () => new Timeline('table', [row('2020-01-01', 1), row('2021-06-01', 2), row('2022-01-01', 3)]);

describe('what is in force on a day', () => {
  test('the day before a row still has the former value', () => {
    expect(table().on(isoDate('2020-01-01')).value).toBe(1);
    expect(table().on(isoDate('2021-05-31')).value).toBe(1);
    expect(table().on(isoDate('2021-06-01')).value).toBe(2);
    expect(table().on(isoDate('2099-01-01')).value).toBe(3);
  });

  test('a day before the first row has no value, and no guess', () => {
    expect(() => table().on(isoDate('2019-12-31'))).toThrow(NoValueInForce);
    expect(() => table().on(isoDate('2019-12-31'))).toThrow('table has no value on 2019-12-31');
    expect(new NoValueInForce('x').name).toBe('NoValueInForce');
  });

  test('rows out of order, twice the same day, or none at all are a fault', () => {
    expect(() => new Timeline('t', [row('2021-01-01', 1), row('2020-01-01', 2)])).toThrow(UnorderedRows);
    expect(() => new Timeline('t', [row('2021-01-01', 1), row('2021-01-01', 2)])).toThrow(UnorderedRows);
    expect(
      () => new Timeline('t', [row('2020-01-01', 1), row('2022-01-01', 2), row('2021-01-01', 3)]),
    ).toThrow(UnorderedRows);
    expect(() => new Timeline('t', [])).toThrow('rows of t out of order or missing');
    expect(new UnorderedRows('x').name).toBe('UnorderedRows');
  });
});

describe('what is expected of the last row', () => {
  const expecting = (day: string) => ({ ...row('2023-01-01', 4), changeExpectedFrom: isoDate(day) });

  test('the last row is the latest', () => expect(table().latest.value).toBe(3));
  test('without an expectation a table is never called old', () => {
    expect(table().mayBeOutdatedOn(isoDate('2099-01-01'))).toBe(false);
  });
  test('from the very day on which a change is expected it may be old', () => {
    const waiting = new Timeline('t', [...table().rows, expecting('2024-01-01')]);
    expect(waiting.mayBeOutdatedOn(isoDate('2023-12-31'))).toBe(false);
    expect(waiting.mayBeOutdatedOn(isoDate('2024-01-01'))).toBe(true);
    expect(waiting.mayBeOutdatedOn(isoDate('2030-01-01'))).toBe(true);
  });
  test('a later row puts the expectation of an earlier one to rest', () => {
    const renewed = new Timeline('t', [...table().rows, expecting('2024-01-01'), row('2024-03-01', 5)]);
    expect(renewed.mayBeOutdatedOn(isoDate('2024-01-01'))).toBe(false);
  });
});

describe('intervals', () => {
  const of = (low: number, high: number) => ({ low: cents<'year'>(low), high: cents<'year'>(high) });

  test('the hull holds every interval', () => {
    expect(hull([of(3, 4), of(1, 2), of(2, 9)])).toEqual(of(1, 9));
    expect(hull([of(1, 1)])).toEqual(of(1, 1));
  });
  test('of nothing there is no hull', () => {
    expect(() => hull([])).toThrow(EmptyHull);
    expect(() => hull([])).toThrow('no interval to hold');
    expect(new EmptyHull('x').name).toBe('EmptyHull');
  });
  test('a known value is a point of no width', () => {
    expect(point(cents<'year'>(7))).toEqual(of(7, 7));
    expect(width(of(7, 7))).toBe(0);
    expect(width(of(1, 9))).toBe(8);
  });
});
