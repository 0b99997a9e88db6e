import { describe, expect, test } from 'vitest';
import {
  cents,
  InexactAmount,
  largestAmount,
  least,
  minus,
  negative,
  notBelowZero,
  partOfMonth,
  perMonth,
  perYear,
  perYearOfDays,
  perYearOfHours,
  scale,
  sum,
  yearlyYield,
  type Cents,
  type Rounding,
} from '../../src/kernel/money';

const year = (value: number): Cents<'year'> => cents(value);
const month = (value: number): Cents<'month'> => cents(value);

describe('whole cents', () => {
  test('a fraction of a cent is no amount', () => {
    expect(() => cents(0.5)).toThrow(InexactAmount);
    expect(() => cents(Number.NaN)).toThrow('not a whole number of cents: NaN');
    expect(() => cents(Number.POSITIVE_INFINITY)).toThrow(InexactAmount);
  });

  test('the largest amount fits, the next does not', () => {
    expect(cents(largestAmount)).toBe(9_007_199_254_740_991);
    expect(() => cents(largestAmount + 1)).toThrow(InexactAmount);
  });

  test('zero has no sign', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
    expect(Object.is(negative(year(0)), 0)).toBe(true);
  });

  test('the error has a name that survives a shorter code', () => {
    expect(new InexactAmount('x').name).toBe('InexactAmount');
  });
});

describe('sums', () => {
  test('nothing adds up to nothing', () => expect(sum([])).toBe(0));
  test('amounts of one period add up', () => expect(sum([year(1), year(20), year(-3)])).toBe(18));
  test('taking off may go below zero', () => expect(minus(year(5), year(7))).toBe(-2));
  test('notBelowZero stops there', () => {
    expect(notBelowZero(year(-2))).toBe(0);
    expect(notBelowZero(year(0))).toBe(0);
    expect(notBelowZero(year(2))).toBe(2);
  });
  test('least takes the smaller, whichever comes first', () => {
    expect(least(year(1), year(2))).toBe(1);
    expect(least(year(2), year(1))).toBe(1);
    expect(least(year(2), year(2))).toBe(2);
  });
});

describe('periods', () => {
  test('a year is twelve months', () => expect(perYear(month(893_65))).toBe(10_723_80));
  test('a daily benefit is paid so many days a year', () =>
    expect(perYearOfDays(cents(47_64), 312)).toBe(14_863_68));
  test('hours a month of an hourly amount over twelve months', () =>
    expect(perYearOfHours(cents(1_50), { of: 4050, by: 100 }, 'halfUp')).toBe(729_00));
  test('a twelfth, half up', () => {
    expect(perMonth(year(10_723_75), 'halfUp')).toBe(893_65);
    expect(perMonth(year(6), 'halfUp')).toBe(1);
    expect(perMonth(year(5), 'halfUp')).toBe(0);
  });
  test('a capital brings in a part of itself a year', () =>
    expect(yearlyYield(cents(20_000_00), { of: 6, by: 100 }, 'halfUp')).toBe(1_200_00));
  test('a part of a month', () =>
    expect(partOfMonth(month(794_38), { of: 26, by: 30 }, 'halfUp')).toBe(688_46));
});

describe('rounding is named, and means the same below zero', () => {
  const thirds: readonly [Rounding, number, number][] = [
    ['down', 10, 3],
    ['up', 10, 4],
    ['halfUp', 10, 3],
    ['halfUp', 11, 4],
    ['down', -10, -4],
    ['up', -10, -3],
    ['halfUp', -10, -3],
    ['halfUp', -11, -4],
    ['down', 9, 3],
    ['up', 9, 3],
    ['halfUp', -9, -3],
  ];
  for (const [rounding, amount, third] of thirds) {
    test(`a third of ${amount}, ${rounding}, is ${third}`, () =>
      expect(scale(year(amount), { of: 1, by: 3 }, rounding)).toBe(third));
  }

  test('the half goes away from zero on both sides', () => {
    expect(scale(year(1), { of: 1, by: 2 }, 'halfUp')).toBe(1);
    expect(scale(year(-1), { of: 1, by: 2 }, 'halfUp')).toBe(-1);
  });

  /** Whose product no number holds exactly: two thirds of it are 6,004,799,503,160,660 and two thirds of one more. */
  const huge = 9_007_199_254_740_991;
  const beyond: readonly [Rounding, number, { of: number; by: number }, number][] = [
    ['down', huge, { of: 2, by: 3 }, 6_004_799_503_160_660],
    ['up', huge, { of: 2, by: 3 }, 6_004_799_503_160_661],
    ['halfUp', huge, { of: 2, by: 3 }, 6_004_799_503_160_661],
    ['down', -huge, { of: 2, by: 3 }, -6_004_799_503_160_661],
    ['up', -huge, { of: 2, by: 3 }, -6_004_799_503_160_660],
    ['halfUp', -huge, { of: 2, by: 3 }, -6_004_799_503_160_661],
    ['down', huge - 1, { of: 2, by: 3 }, 6_004_799_503_160_660],
    ['up', huge - 1, { of: 2, by: 3 }, 6_004_799_503_160_660],
    ['halfUp', huge, { of: 3, by: 6 }, 4_503_599_627_370_496],
    ['halfUp', -huge, { of: 3, by: 6 }, -4_503_599_627_370_496],
  ];
  test.each(beyond)('%s of %d times %o, beyond what a number holds', (rounding, amount, part, result) => {
    expect(scale(year(amount), part, rounding)).toBe(result);
  });

  test('no product is a fraction on the way', () =>
    expect(scale(year(9_007_199_254_740_991), { of: 17_758, by: 17_758 }, 'halfUp')).toBe(
      9_007_199_254_740_991,
    ));

  test('a proportion by nothing is a fault', () => {
    expect(() => scale(year(1), { of: 1, by: 0 }, 'up')).toThrow('a proportion by zero or less');
    expect(() => scale(year(1), { of: 1, by: -1 }, 'up')).toThrow(InexactAmount);
  });
});

test('a month and a year do not add up, for the compiler', () => {
  // @ts-expect-error a month where a year is due
  expect(sum<'year'>([month(1)])).toBe(1);
  // @ts-expect-error a rounding must be named
  expect(() => perMonth(year(7))).not.toThrow(TypeError);
});
