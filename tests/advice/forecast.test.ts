import { describe, expect, test } from 'vitest';
import { forecastFor } from '../../src/advice/forecast';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { somebodyToCome, toCome } from '../guide/to-come';

describe('what the amount would be after the next index step', () => {
  test('is told from the day on which the known amounts may be old, and not before', () => {
    expect(forecastFor(somebody(plain, '2026-12-31'))).toBeNull();
    const forecast = forecastFor(somebodyToCome(plain));
    expect(forecast?.expectedFrom).toBe(toCome.stepFrom);
    expect(forecast?.estimates.map(({ perMonth }) => perMonth.high)).toEqual([toCome.alone]);
  });

  test('never takes the place of the amount: that stays the one of 1 September 2026', () => {
    const [known] = somebodyToCome(plain).assessment.estimates;
    expect(known?.perMonth).toEqual({ low: 1_367_34, high: 1_367_34 });
  });

  test('is not told while the amounts are withheld', () => {
    const person = somebodyToCome(plain);
    expect(person.assessment.forecast).toBeDefined();
    expect(forecastFor({ ...person, amounts: 'withheld' })).toBeNull();
  });

  test('is not told where nothing would be left then either', () => {
    const rich = somebodyToCome({ ...plain, incomes: [{ kind: 'pension', perMonth: 5_000_00 as never }] });
    expect(forecastFor(rich)).toBeNull();
  });
});
