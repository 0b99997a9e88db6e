import { describe, expect, test } from 'vitest';
import { forecastFor } from '../../src/guide/forecast';
import { plain } from '../plain-person';
import { somebody } from './people';

describe('what the amount would be after the next index step', () => {
  test('is told from the day on which the known amounts may be old, and not before', () => {
    expect(forecastFor(somebody(plain, '2026-12-31'))).toBeNull();
    const forecast = forecastFor(somebody(plain, '2027-01-01'));
    expect(forecast?.expectedFrom).toBe('2027-03-01');
    expect(forecast?.estimates.map(({ perMonth }) => perMonth.high)).toEqual([1_394_67]);
  });

  test('never takes the place of the amount: that stays the one of 1 September 2026', () => {
    const [known] = somebody(plain, '2027-03-15').assessment.estimates;
    expect(known?.perMonth).toEqual({ low: 1_367_34, high: 1_367_34 });
  });

  test('is not told while the amounts are withheld', () => {
    const { answers, assessment } = somebody(plain, '2027-03-15');
    expect(assessment.forecast).toBeDefined();
    expect(forecastFor({ answers, assessment: { ...assessment, estimates: [] } })).toBeNull();
  });

  test('is not told where nothing would be left then either', () => {
    const rich = somebody(
      { ...plain, incomes: [{ kind: 'pension', perMonth: 5_000_00 as never }] },
      '2027-03-15',
    );
    expect(forecastFor(rich)).toBeNull();
  });
});
