import { describe, expect, test } from 'vitest';
import type { Answers, Relative } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { indexSteps } from '../../src/data/index-steps';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { amountsOf } from '../../src/rules/estimates';
import {
  adultsIn,
  livesWithPartner,
  mayHaveChildBenefit,
  mayHaveDependentChild,
} from '../../src/rules/household/household';
import { countedRelatives, partnerLines } from '../../src/rules/resources/cohabitants';

const onDate = isoDate('2026-03-01');
const rate = { single: 16_085_64, cohabitant: 10_723_75, family: 21_738_88 };
const parent = (perMonth: number, more: Partial<Relative> = {}): Relative => ({
  relation: 'parent',
  perMonth: cents(perMonth),
  ...more,
});
/** The year of each reading, lowest and highest. */
const years = (answers: Answers) =>
  amountsOf({ incomes: [], ...answers }, onDate).estimates.map(({ reading, perYear: { low, high } }) => [
    reading,
    low,
    high,
  ]);

describe('who lives there', () => {
  test('is nobody known, no partner and no child, before anybody was named', () => {
    expect(adultsIn({})).toEqual([]);
    expect(livesWithPartner({})).toBeUndefined();
    expect(mayHaveDependentChild({})).toBe(false);
    expect(mayHaveDependentChild({ household: ['minorChild'] })).toBe(true);
  });
});

describe('child benefit for the person (A.R. / K.B. 11-7-2002, art. 34 § 2)', () => {
  test('can still be paid below 25, or while the age is not known', () => {
    expect(mayHaveChildBenefit({ age: 24 }, onDate)).toBe(true);
    expect(mayHaveChildBenefit({ age: 25 }, onDate)).toBe(false);
    expect(mayHaveChildBenefit({ age: 26 }, onDate)).toBe(false);
    expect(mayHaveChildBenefit({}, onDate)).toBe(true);
  });

  test('stays out wholly when one of two relatives has a supplement for the need of support in it', () => {
    const home: Answers = { household: ['parent', 'grandparent'], sharedHousehold: 'yes', age: 20 };
    const grandparent: Relative = { ...parent(1_000_00), relation: 'grandparent' };
    const benefit = (supplement: number): Answers => ({
      ...home,
      relatives: [
        parent(1_000_00, { childBenefitForApplicant: cents(100_00) }),
        {
          ...grandparent,
          childBenefitForApplicant: cents(90_00),
          childBenefitSupplement: cents<'month'>(supplement),
        },
      ],
    });
    // 24 000 + 190 × 12 − 2 × 10 723.75 = 4 832.50; 10 723.75 − 4 832.50 + 155
    expect(years(benefit(0))[0]).toEqual(['strict', 6_046_25, 6_046_25]);
    // 24 000 − 2 × 10 723.75 = 2 552.50; 10 723.75 − 2 552.50 + 155
    expect(years(benefit(90_00))[0]).toEqual(['strict', 8_326_25, 8_326_25]);
  });

  test('is the flat 240 a month where nobody knows it, whatever another relative shows', () => {
    const home: Answers = { household: ['parent'], sharedHousehold: 'yes', age: 20 };
    // 12 000 + 240 × 12 − 10 723.75 = 4 156.25; 10 723.75 − 4 156.25 + 155
    expect(
      years({ ...home, relatives: [parent(1_000_00, { childBenefitForApplicant: unknown })] })[0],
    ).toEqual(['strict', 6_722_50, 6_722_50]);
  });
});

describe('the income of relatives counts only where the person shares their household (art. 34 § 2)', () => {
  const relatives = [parent(1_500_00)];
  // 18 000 − 10 723.75
  const excess = 7_276_25;

  test('not with a household of one’s own under the same roof, also in the family category', () => {
    const home: Answers = {
      household: ['parent', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
      relatives,
    };
    expect(years({ ...home, sharedHousehold: 'yes' })[0]).toEqual([
      'strict',
      rate.family - excess + 310_00,
      rate.family - excess + 310_00,
    ]);
    expect(years({ ...home, sharedHousehold: unknown })).toEqual([
      ['strict', rate.family - excess + 310_00, rate.family],
      ['equity', rate.family, rate.family],
    ]);
  });

  test('not for somebody who is single because homeless (loi / wet 26-5-2002, art. 14 § 1, 2°)', () => {
    const home: Answers = { residence: unknown, household: ['parent'], sharedHousehold: 'yes', relatives };
    expect(years(home)[0]).toEqual(['strict', rate.cohabitant - excess + 155_00, rate.single]);
    expect(countedRelatives({ relatives, sharedHousehold: 'yes' }, 'single', onDate)).toEqual([]);
    expect(countedRelatives({ relatives, sharedHousehold: 'yes' }, 'cohabitant', onDate)).toEqual(relatives);
  });
});

describe('the part of a partner (art. 34 § 1 and § 4)', () => {
  const rich: Answers = { partnerIncomes: [{ kind: 'wage', perMonth: cents(3_000_00) }] };
  test('is nothing where no partner lives under the same roof', () => {
    for (const category of ['single', 'cohabitant', 'family'] as const) {
      const one = { category, tried: 'general', index: indexSteps } as const;
      expect(partnerLines({ ...rich, household: ['parent'] }, onDate, one)).toEqual([]);
      expect(partnerLines(rich, onDate, one)).toEqual([]);
    }
  });
});
