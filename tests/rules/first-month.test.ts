import { describe, expect, test } from 'vitest';
import type { Answers, Income } from '../../src/contract/situation';
import { incomeKinds, unknown } from '../../src/contract/values';
import { incomeTreatment } from '../../src/data/incomes';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';

/** From 16 March 2026: 16 days of 31, of a rate of 1 340.47 for somebody alone. */
const onDate = isoDate('2026-03-16');
const month = (value: number) => cents<'month'>(value);
const wage = (value: number): Income => ({ kind: 'wage', perMonth: month(value) });

/** The first month of somebody alone: lowest and highest, in cents. */
function firstMonth(answers: Answers, day: IsoDate = onDate): readonly [low: number, high: number] {
  const [estimate] = assess({ age: 30, household: [], firstMonth: true, ...answers }, day).estimates;
  const { low, high } = estimate?.firstMonth ?? expect.fail('no first month');
  return [low, high];
}
const known = (value: number) => [value, value];

describe('a new claim', () => {
  test('with pay alone: no right from the rate of those days on, a cent less leaves one', () => {
    // 1 340.47 × 16/31 = 691.86; 1 340.46 × 16/31 = 691.85 and leaves 691.85 + 20.83 of exemption on the year
    expect(firstMonth({ incomes: [wage(1_340_47)] })).toEqual(known(0));
    expect(firstMonth({ incomes: [wage(1_340_46)] })).not.toEqual(known(0));
  });

  test('with as much as one cent of another resource the comparison is with the whole rate', () => {
    const gift: Income = { kind: 'regularGifts', perYear: cents(1) };
    // (16 085.64 − 12 × 774.19 − 0.01 + 250) / 12 = 587.11…; × 16/31
    expect(firstMonth({ incomes: [wage(1_500_00), gift] })).toEqual(known(303_02));
  });

  test('an amount that does not count is no resource', () => {
    for (const kind of incomeKinds.filter((one) => incomeTreatment.on(onDate).value[one].counts === 'no')) {
      for (const perMonth of [month(500_00), unknown] as const) {
        expect(firstMonth({ incomes: [wage(1_500_00), { kind, perMonth }] })).toEqual(known(0));
      }
    }
    const allowance: Income = { kind: 'volunteerAllowance', perYear: cents(1_760_83), perDay: cents(44_02) };
    expect(firstMonth({ incomes: [wage(1_500_00), allowance] })).toEqual(known(0));
  });

  test('from the first day on is a whole month, without that test', () => {
    expect(firstMonth({ incomes: [wage(1_340_46)] }, isoDate('2026-03-01'))).toEqual(known(20_84));
  });
});

describe('a right that resumes', () => {
  test('keeps income whole and cuts the amount to the days', () => {
    const resumed: Answers = { incomes: [wage(700_00)], resumed: 'yes' };
    // (16 085.64 − 8 400 + 250) / 12 = 661.30; × 16/31 = 341.32
    expect(firstMonth(resumed)).toEqual(known(341_32));
    expect(firstMonth({ ...resumed, resumed: 'no' })).not.toEqual(known(341_32));
  });
  test('has no test of its own, and leaves what is left', () => {
    expect(firstMonth({ incomes: [wage(1_340_46)], resumed: 'yes' })).toEqual(known(10_76));
  });
});

describe('a shortage occupation', () => {
  test('has the general amount in an incomplete month, new or resumed, and its own in a whole one', () => {
    for (const resumed of ['yes', 'no'] as const) {
      const job: Answers = { incomes: [wage(1_000_00)], jobStarted: 'during', resumed };
      expect(firstMonth({ ...job, shortageJob: 'yes' })).toEqual(firstMonth(job));
      const day = isoDate('2026-03-01');
      expect(firstMonth({ ...job, shortageJob: 'yes' }, day)).not.toEqual(firstMonth(job, day));
    }
  });
});

describe('a resource that is not known beside pay above the rate', () => {
  const paid: Answers = { incomes: [wage(1_500_00)] };
  const open = [0, 303_02];
  const couple: Answers = { household: ['partner'], partnerApplies: 'no' };

  test('may be none, and then there is no right, or little, and then there is one', () => {
    expect(firstMonth({ ...paid, savings: unknown })).toEqual(open);
    expect(firstMonth({ ...paid, housingPaidByOthers: unknown })).toEqual(open);
    expect(firstMonth({ incomes: [wage(1_500_00), { kind: 'regularGifts', perMonth: unknown }] })).toEqual(
      open,
    );
  });

  test('makes no difference where nothing of it would count', () => {
    expect(firstMonth({ ...paid, savings: unknown, savingsShare: 0 })).toEqual(known(0));
    const shared: Answers = { household: ['parent', 'sibling'], sharedHousehold: 'yes' };
    const sibling = { relation: 'sibling', perMonth: unknown } as const;
    expect(firstMonth({ ...paid, ...shared, relatives: [sibling] })).toEqual(known(0));
    const grant: Income = { kind: 'studyGrant', perMonth: unknown };
    expect(firstMonth({ ...paid, ...couple, partnerIncomes: [grant] })).toEqual(known(0));
    const hours: Income = { kind: 'localEmployment', perHour: unknown, hoursPerMonth: 0 };
    expect(firstMonth({ incomes: [wage(1_500_00), hours] })).toEqual(known(0));
  });

  test('makes one through a partner, whose income or savings may pass the cohabitant rate a little', () => {
    for (const partner of [
      { partnerIncomes: [{ kind: 'pension', perMonth: unknown }] },
      { partnerSavings: unknown },
    ] as const satisfies readonly Answers[]) {
      const [low, high] = firstMonth({ ...paid, ...couple, ...partner });
      expect(low).toBe(0);
      expect(high).toBeGreaterThan(0);
      expect(firstMonth({ ...paid, ...couple, ...partner, partnerApplies: 'yes' })).toEqual(known(0));
    }
  });

  test('is none of the ways a choice can turn out: a partner who applies brings in nothing, not a little', () => {
    const wages: Answers = { partnerIncomes: [wage(900_00)] };
    const [, high] = firstMonth({ ...paid, ...couple, ...wages });
    expect(high).toBeGreaterThan(0);
    expect(firstMonth({ ...paid, ...couple, ...wages, partnerApplies: unknown })).toEqual([0, high]);
  });

  test('makes none where the right resumes, or another resource is there anyway', () => {
    const gift: Income = { kind: 'regularGifts', perMonth: month(10_00) };
    expect(firstMonth({ ...paid, savings: unknown, resumed: 'yes' })).toEqual(known(0));
    const [, high] = firstMonth({ incomes: [wage(1_500_00), gift], savings: unknown });
    expect(firstMonth({ incomes: [wage(1_500_00), gift] })).toEqual(known(high));
  });

  test('a relative’s income counts under the strict reading only', () => {
    const answers: Answers = {
      ...paid,
      age: 30,
      household: ['parent'],
      sharedHousehold: 'yes',
      relatives: [{ relation: 'parent', perMonth: unknown }],
      firstMonth: true,
    };
    const ends = assess(answers, onDate).estimates.map(({ reading, firstMonth: { high } = { high: -1 } }) => [
      reading,
      high > 0,
    ]);
    expect(ends).toEqual([
      ['strict', true],
      ['equity', false],
    ]);
  });
});
