import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { somebody } from '../people/somebody';
import { insteadOf, keysOf, livingWith, pointsOf, relative } from './open-points';

const strictOf = (answers: Answers): number | undefined =>
  somebody(answers, '2026-09-01').assessment.estimates[0]?.perMonth.high;

describe('the child benefit a relative receives for the person', () => {
  const benefit = { childBenefitForApplicant: cents<'month'>(310_00) };

  test('as one’s own income leaves 684.48 where a mother has 700: ours leaves 896.04', () => {
    const answers = livingWith(relative('parent', 700_00, benefit));
    expect(strictOf(answers)).toBe(896_04);
    expect(insteadOf('childBenefit', answers)).toBe(684_48);
  });

  test('is no open point where the mother is above the cohabitant rate: both ways are the same', () => {
    const answers = livingWith(relative('parent', 1_000_00, benefit));
    expect(keysOf(answers)).not.toContain('childBenefit');
  });

  test('shown to be 200.51 counts for that much: 723.97', () => {
    const shown = { childBenefitForApplicant: cents<'month'>(200_51) };
    expect(insteadOf('childBenefit', livingWith(relative('parent', 700_00, shown)))).toBe(723_97);
  });

  test('names the flat amount of the table, and is no point before 1 March 2026', () => {
    const answers = livingWith(relative('parent', 700_00, benefit));
    const [point] = pointsOf(answers).filter(({ line }) => line.key === 'open.childBenefit');
    expect(point?.line.figures).toEqual({ amount: { cents: 240_00 } });
    expect(keysOf(answers, '2026-02-28')).toEqual([]);
  });

  test('of somebody with a need of support: all of it stays out, or the supplement alone', () => {
    const disabled = {
      childBenefitForApplicant: cents<'month'>(310_00),
      childBenefitSupplement: cents<'month'>(90_00),
    };
    const answers = livingWith(relative('parent', 1_000_00, disabled));
    // 310 less the supplement is 220, which then counts with the parent's income.
    const without = strictOf(livingWith(relative('parent', 1_000_00)));
    expect(strictOf(answers)).toBe(without);
    expect(insteadOf('supplement', answers)).toBe((without ?? 0) - 220_00);
    expect(keysOf(answers)).not.toContain('childBenefit');
  });
});

describe('several relatives', () => {
  const both = [relative('parent', 1_500_00), relative('grandparent', 500_00)];

  test('one by one leave 336.04, together 747.60: a parent of 1 500 and a grandparent of 500', () => {
    const answers = livingWith(...both);
    expect(strictOf(answers)).toBe(747_60);
    expect(insteadOf('apart', answers)).toBe(336_04);
  });

  test('of whom nobody is below the cohabitant rate come out the same', () => {
    const answers = livingWith(relative('parent', 1_500_00), relative('grandparent', 912_00));
    expect(keysOf(answers)).not.toContain('apart');
  });

  test('with another applicant have no figure: whoever counts one by one does not divide either', () => {
    const answers = { ...livingWith(...both), otherApplicants: 1 };
    expect(insteadOf('apart', answers)).toBeNull();
  });

  test('of whom one is not known may differ, in words', () => {
    const answers = livingWith(relative('parent', 1_500_00), {
      relation: 'grandparent',
      perMonth: 'unknown',
    });
    expect(insteadOf('apart', answers)).toBeNull();
  });
});

describe('relatives', () => {
  const mother = livingWith(relative('parent', 1_847_89));

  test('who may live on the integration income themselves: below the family rate, and not above', () => {
    expect(keysOf(mother)).toContain('relativeOnIncome');
    expect(keysOf(livingWith(relative('parent', 1_847_90)))).not.toContain('relativeOnIncome');
  });

  test('of whoever received it on 16 January 2026 follow the former rule until the review, by 28 February 2027', () => {
    const running = { ...mother, receivedInLastThreeMonths: 'yes' } as const;
    expect(keysOf(running, '2026-02-28')).not.toContain('formerRule');
    expect(keysOf(running, '2026-03-01')).toContain('formerRule');
    expect(keysOf(running, '2027-02-28')).toContain('formerRule');
    expect(keysOf(running, '2027-03-01')).not.toContain('formerRule');
    expect(keysOf(mother, '2026-03-01')).not.toContain('formerRule');
    const [point] = pointsOf(running).filter(({ line }) => line.key === 'open.formerRule');
    expect(point?.line.figures).toEqual({ day: { day: '2026-01-16' }, until: { day: '2027-02-28' } });
  });

  test('with whom no household is shared are no matter', () => {
    expect(keysOf({ ...mother, sharedHousehold: 'no', receivedInLastThreeMonths: 'yes' })).toEqual([]);
  });

  test('and a partner are both taken off, which no text says', () => {
    const together: Answers = {
      ...livingWith(relative('parent', 1_000_00)),
      household: ['partner', 'parent'],
      partnerApplies: 'no',
      partnerIncomes: [{ kind: 'wage', perMonth: cents(1_000_00) }],
    };
    expect(keysOf(together)).toContain('together');
    expect(keysOf({ ...together, partnerIncomes: [] })).not.toContain('together');
  });
});
