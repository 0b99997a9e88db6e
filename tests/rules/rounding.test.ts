import { describe, expect, test } from 'vitest';
import type { Answers, Property, Transfer } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';

const onDate = isoDate('2026-03-01');
const year = (value: number) => cents<'year'>(value);

/** What one label of the bill of somebody who lives alone comes to, in cents a year; 0 without such a line. */
function line(label: string, answers: Answers): number {
  const [strict] = assess({ age: 30, household: [], incomes: [], ...answers }, onDate).estimates;
  return (strict?.ledger ?? [])
    .filter((one) => one.label === label)
    .reduce((sum, { perYear }) => sum + perYear, 0);
}

/** Every place where half a cent, or more than half, can come out: it is rounded up there. */
describe('half a cent counts as one', () => {
  const built = (...properties: Omit<Property, 'kind'>[]) =>
    line('builtProperty', { properties: properties.map((one) => ({ kind: 'built', ...one })) });

  test('of a shared rent', () => {
    // 1 000.01 × 50 % = 500.005
    expect(built({ cadastralIncome: year(0), rentPerYear: year(1_000_01), share: 50 })).toBe(-500_01);
  });

  test('of a shared income abroad', () => {
    // 600.01 × 50 % = 300.005
    const properties: Property[] = [{ kind: 'abroad', incomePerYear: year(600_01), share: 50 }];
    expect(line('propertyAbroad', { properties })).toBe(-300_01);
  });

  test('of half the cadastral income, which mortgage interest takes off at most', () => {
    // (1 000.01 − 750) × 3 = 750.03; half of it is 375.015
    expect(built({ cadastralIncome: year(1_000_01), mortgageInterestPerYear: year(900_00) })).toBe(
      -(750_03 - 375_02),
    );
  });

  test('a rent that is no higher than the cadastral income leaves the interest to be taken off', () => {
    // (1 000 − 750) × 3 = 750, and as much rent: 750 − 200; a cent more of rent stands in its place, whole
    const let_ = (rent: number): number =>
      built({
        cadastralIncome: year(1_000_00),
        rentPerYear: year(rent),
        mortgageInterestPerYear: year(200_00),
      });
    expect(let_(750_00)).toBe(-550_00);
    expect(let_(750_01)).toBe(-750_01);
  });

  test('of shared mortgage interest', () => {
    // (1 000 − 750) × 3 × 50 % = 375; 200.01 × 50 % = 100.005
    expect(built({ cadastralIncome: year(1_000_00), mortgageInterestPerYear: year(200_01), share: 50 })).toBe(
      -(375_00 - 100_01),
    );
  });

  test('of two shared houses, each with half of the exemption', () => {
    // (1 000.01 − 375) × 3 × 50 % = 937.515, twice
    const house = { cadastralIncome: year(1_000_01), share: 50 };
    expect(built(house, house)).toBe(-2 * 937_52);
  });

  test('of a shared transfer', () => {
    // 12 400.49 × 50 % = 6 200.245, counted as 6 200.25: 6 % of the 0.25 above 6 200 is 1.5 cents, counted as 2
    const transfer = { kind: 'movable', given: true, share: 50, on: onDate } as const;
    expect(line('transfers', { transfers: [{ ...transfer, value: cents(12_400_49) }] })).toBe(-2);
  });

  test('of the yearly allowance for a dwelling that was sold', () => {
    // One month of 2 000 a year is 166.666…, counted as 166.67: 6 % of the 0.24 left above 6 200 is 1.44 cents
    const transfer: Transfer = {
      kind: 'onlyDwelling',
      given: false,
      value: cents(37_200_00 + 166_67 + 6_200_24),
      on: isoDate('2026-01-15'),
    };
    expect(line('transfers', { transfers: [transfer] })).toBe(-1);
  });

  test('of neighbourhood work: three minutes a month, a cent above the ceiling', () => {
    const work = { kind: 'localEmployment', perHour: cents<'hour'>(6_01), hoursPerMonth: 0.05 } as const;
    expect(line('localEmployment', { incomes: [work] })).toBe(-1);
  });
});

describe('the first month', () => {
  const firstMonth = (perYear: number, day: string) => {
    const applied = isoDate(day);
    const answers: Answers = {
      age: 30,
      household: [],
      incomes: [{ kind: 'selfEmployed', perYear: year(perYear) }],
      appliedOn: applied,
      firstMonth: true,
    };
    return assess(answers, applied).estimates[0]?.firstMonth?.high;
  };

  test('from the first day on is a month like any other, with its rounding', () => {
    // (16 085.64 − 1 000.06 + 250) ÷ 12 = 1 277.965
    expect(firstMonth(1_000_06, '2026-03-01')).toBe(1_277_97);
  });

  test('takes pay for its days, and rounds the month of pay first', () => {
    // 1 000.16 ÷ 12 = 83.346…, so 83.35; × 16/31 = 43.019…, so 43.02; (16 085.64 − 12 × 43.02 + 250) ÷ 12 = 1 318.283…;
    // × 16/31 = 680.402…
    expect(firstMonth(1_000_16, '2026-03-16')).toBe(680_40);
  });
});

describe('half a cent of a first, incomplete month counts as one', () => {
  /** From 16 March 2026: 16 days of 31. */
  const firstMonth = (answers: Answers) => {
    const half = isoDate('2026-03-16');
    const [strict] = assess({ age: 30, household: [], firstMonth: true, ...answers }, half).estimates;
    return strict?.firstMonth?.high;
  };

  test('of the month that resumes, before it is cut to the days', () => {
    const gift = (perYear: number): Answers => ({
      incomes: [{ kind: 'regularGifts', perYear: year(perYear) }],
      resumed: 'yes',
    });
    // 16 085.64 − 4 000.06 + 250 = 12 335.58; / 12 = 1 027.965, so 1 027.97; × 16/31 = 530.565…, so 530.57
    expect(firstMonth(gift(4_000_06))).toBe(530_57);
    // a cent a year less is left: 1 027.964…, so 1 027.96; × 16/31 = 530.56
    expect(firstMonth(gift(4_000_07))).toBe(530_56);
  });

  test('of the rate that the pay of a new claim is compared with: 893.65, a twelfth of 10 723.75', () => {
    const paid = (perMonth: number): Answers => ({
      household: ['other'],
      sharedHousehold: 'yes',
      incomes: [{ kind: 'wage', perMonth: cents(perMonth) }],
    });
    // 893.65 × 16/31 = 461.24, and so much pay for those days leaves no right
    expect(firstMonth(paid(893_65))).toBe(0);
    // 893.64 × 16/31 = 461.23; (10 723.75 − 12 × 461.23 + 155) / 12 = 445.33; × 16/31
    expect(firstMonth(paid(893_64))).toBe(229_85);
  });
});
