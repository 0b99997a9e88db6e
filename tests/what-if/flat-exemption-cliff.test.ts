import { describe, expect, test } from 'vitest';
import { cliffOf } from '../../src/advice/flat-exemption-cliff';
import { cents } from '../../src/kernel/money';
import { yearlyRate } from '../../src/rules/amounts/rates';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { onDate } from './wage-tried';

describe('the cliff of the flat exemption', () => {
  const at = (monthly: number) => {
    const [estimate] = somebody({ ...plain, incomes: [{ kind: 'pension', perMonth: cents(monthly) }] })
      .assessment.estimates;
    return estimate ? cliffOf(estimate) : null;
  };

  test('is named within a hundred euros of the rate, and not before', () => {
    const rate = yearlyRate('single', onDate).amount;
    const near = Math.ceil((rate - 1_200_00) / 12);
    expect(at(near)?.side).toBe('before');
    expect(at(near - 1)).toBeNull();
  });

  test('says how much more income takes everything away', () => {
    const cliff = at(1_340_00);
    expect(cliff).toEqual({ side: 'before', gap: 47, flat: 20_83 });
    expect(at(1_340_47)?.side).toBe('beyond');
  });

  test('is no matter for somebody without resources', () => {
    expect(cliffOf(somebody(plain).assessment.estimates[0] ?? expect.fail('an estimate'))).toBeNull();
  });
});
