import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { isoDate, monthsLater, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { NoValueInForce } from '../../src/kernel/timeline';
import { assess } from '../../src/rules/assess';

/** Somebody who needs every table: pay, savings, property, transfers, a partner, relatives, neighbourhood work. */
const everything: Answers = {
  residence: 'home',
  age: 66,
  status: 'subsidiaryProtection',
  household: ['partner', 'parent', 'grandparent'],
  sharedHousehold: 'yes',
  partnerApplies: 'no',
  work: 'working',
  incomes: [
    { kind: 'wage', perMonth: cents(100_00) },
    { kind: 'artistic', perYear: cents(1_000_00) },
    { kind: 'sickness', perDay: cents(2_00) },
    { kind: 'localEmployment', perHour: cents(5_00), hoursPerMonth: 10 },
    { kind: 'volunteerAllowance', perYear: cents(1_300_00) },
  ],
  jobStarted: 'during',
  shortageJob: 'yes',
  partnerSavings: cents(7_000_00),
  partnerProperties: [{ kind: 'built', cadastralIncome: cents(900_00) }],
  partnerIncomes: [{ kind: 'pension', perMonth: cents(400_00) }],
  relatives: [{ relation: 'parent', perMonth: cents(300_00), childBenefitForApplicant: cents(100_00) }],
  savings: cents(7_000_00),
  properties: [{ kind: 'built', cadastralIncome: cents(800_00) }],
  transfers: [{ kind: 'onlyDwelling', given: false, value: cents(40_000_00), on: isoDate('2005-08-01') }],
  otherBenefits: 'none',
};

const quarters: IsoDate[] = [];
for (let day = isoDate('2005-08-01'); day < '2031-01-01'; day = monthsLater(day, 3)) quarters.push(day);

describe('no gap in time', () => {
  for (const onDate of quarters) {
    test(`everything can be worked out on ${onDate}`, () => {
      const { estimates } = assess(everything, onDate);
      expect(estimates[0]?.perYear.high).toBeGreaterThan(0);
    });
  }

  test('the day before the first tables gives no amount, loudly', () => {
    expect(() => assess(everything, isoDate('2005-07-31'))).toThrow(NoValueInForce);
  });
});
