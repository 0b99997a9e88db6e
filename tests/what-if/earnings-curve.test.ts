import { describe, expect, test } from 'vitest';
import { curvesOf, rowsOf } from '../../src/what-if/earnings-curve';
import { cents } from '../../src/kernel/money';
import { yearlyRate } from '../../src/rules/amounts/rates';
import { plain } from '../people/plain';
import { everybody, worked } from '../people/worked';
import { exempt, flatAYear, onDate, strictAt } from './wage-tried';

describe('the amount against the net wage', () => {
  const [curve] = curvesOf(plain, onDate);

  test('stays the same up to the exemption for work, and a twelfth of the flat exemption more', () => {
    // Half a cent a month is lost in the rounding of the year, so the last cent may still be free.
    expect(curve?.unchangedUpTo).toBe(exempt + Math.floor(flatAYear / 12));
    expect(strictAt(plain, exempt + Math.floor(flatAYear / 12))).toBe(strictAt(plain, 0));
    expect(strictAt(plain, exempt + Math.floor(flatAYear / 12) + 1)).toBeLessThan(strictAt(plain, 0));
  });

  test('ends where a year of what counts reaches the yearly rate, and falls off a cliff there', () => {
    const end = curve?.endsAt ?? 0;
    expect((end - exempt) * 12).toBeGreaterThanOrEqual(yearlyRate('single', onDate).amount);
    expect((end - 1 - exempt) * 12).toBeLessThan(yearlyRate('single', onDate).amount);
    expect(strictAt(plain, end)).toBe(0);
    expect(strictAt(plain, end - 1)).toBe(curve?.cliff);
    expect(curve?.cliff).toBeGreaterThanOrEqual(Math.floor(flatAYear / 12));
  });

  test('never rises with the wage, for anybody', () => {
    const rising = everybody.filter(({ answers, assessment }) =>
      curvesOf(answers, assessment.onDate).some(({ points }) =>
        points.some((point, index) => point.amount > (points[index - 1]?.amount ?? Infinity)),
      ),
    );
    expect(rising.map(({ id }) => id)).toEqual([]);
  });

  test('has one curve for each reading, which starts at the amount without a wage', () => {
    const { answers, assessment } = worked('pool-parents-2200-0-after');
    const curves = curvesOf(answers, assessment.onDate);
    expect(curves.map(({ reading }) => reading)).toEqual(['strict', 'equity']);
    expect(curves.map(({ points }) => points[0]?.amount)).toEqual([493_85, 893_65]);
  });

  test('is absent where nothing is left even without a wage', () => {
    expect(curvesOf({ ...plain, incomes: [{ kind: 'pension', perMonth: cents(5_000_00) }] }, onDate)).toEqual(
      [],
    );
  });

  test('a table of it fits a screen and reaches the end', () => {
    const rows = rowsOf(curve ? [curve] : [], plain, onDate);
    expect(rows.length).toBeLessThanOrEqual(16);
    expect(rows.map(({ wage, inHand, amounts }) => inHand - wage - (amounts[0] ?? NaN))).toEqual(
      rows.map(() => 0),
    );
    expect(rows.at(-1)?.wage).toBeGreaterThanOrEqual(curve?.endsAt ?? Infinity);
  });
});
