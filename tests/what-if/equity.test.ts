import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract';
import { cents, isoDate } from '../../src/kernel';
import { amountsOf } from '../../src/rules';
import { equityMattersFor, withEquity } from '../../src/what-if/equity';
import { withParent } from '../people/with-parent';

/** The rate of a cohabitant is 10,723.75 then; the parent has 6,076.25 above it. */
const day = isoDate('2026-03-01');

/** Sold another house for 60,000: 6 % of 6,300 and 10 % of 47,500 are 5,128 a year. */
const afterSale: Answers = {
  ...withParent,
  household: [],
  relatives: [],
  transfers: [
    { kind: 'otherBuilt', given: false, value: cents<'once'>(60_000_00), on: isoDate('2025-12-01') },
  ],
};

describe('a part left out for reasons of equity', () => {
  test('is offered where relatives or something sold are counted, and not elsewhere', () => {
    expect(equityMattersFor(withParent, day)).toEqual(['relatives']);
    expect(equityMattersFor(afterSale, day)).toEqual(['transfers']);
    expect(equityMattersFor({ ...withParent, relatives: [] }, day)).toEqual([]);
    expect(equityMattersFor({}, day)).toEqual([]);
  });

  test('lies between the two readings of the law, at either end of which it arrives', () => {
    const [strict, equity] = amountsOf(withParent, day).estimates;
    if (!strict || !equity) expect.fail('no two readings');
    expect(withEquity(withParent, day, 'relatives', 0)?.amount).toEqual(strict.perMonth);
    expect(withEquity(withParent, day, 'relatives', 9_999_999_00)?.amount).toEqual(equity.perMonth);
    const half = withEquity(withParent, day, 'relatives', 200_00);
    expect(half?.amount.high).toBeGreaterThan(strict.perMonth.high);
    expect(half?.amount.high).toBeLessThan(equity.perMonth.high);
  });

  test('of the relatives takes so much a month off their line, and the flat exemption follows', () => {
    // (10,723.75 − (6,076.25 − 2,400) + 155) / 12
    expect(withEquity(withParent, day, 'relatives', 200_00)).toMatchObject({
      counted: 506_35,
      stillCounted: 306_35,
      amount: { low: 600_21, high: 600_21 },
    });
  });

  test('of what was sold is taken off before the slices', () => {
    // 50,000 are left: 6 % of 6,300 and 10 % of 37,500 are 4,128 a year, 344 a month.
    expect(withEquity(afterSale, day, 'transfers', 10_000_00)).toMatchObject({
      counted: 427_33,
      stillCounted: 344_00,
    });
    expect(withEquity(afterSale, day, 'transfers', 60_000_00)?.stillCounted).toBe(0);
  });

  test('takes nothing off a gift, which has no price', () => {
    const [sold] = afterSale.transfers ?? [];
    if (!sold) expect.fail('nothing was sold');
    const given = { ...afterSale, transfers: [{ ...sold, given: true }] };
    const outcome = withEquity(given, day, 'transfers', 10_000_00);
    expect(outcome?.stillCounted).toBe(outcome?.counted);
  });

  test('is not worked out while several categories are open', () => {
    const open = { ...withParent, household: ['other'], sharedHousehold: 'unknown' } as const;
    expect(withEquity(open, day, 'relatives', 100_00)).toBeNull();
  });
});
