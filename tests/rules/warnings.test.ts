import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { volunteerCeilings } from '../../src/data/volunteers';
import { daysLater, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { Timeline } from '../../src/kernel/timeline';
import { assess } from '../../src/rules/assess';
import { warnings } from '../../src/rules/warnings';
import { due, mayBeOldOn } from '../random/due';

const isWarned = (answers: Answers, onDate: IsoDate): boolean =>
  assess(answers, onDate).warnings.includes('amountsMayBeOutdated');

describe('amounts that may be old', () => {
  test('each expected day itself, and its eve', () => {
    for (const from of due) {
      expect(isWarned({}, from)).toBe(true);
      expect(isWarned({}, daysLater(from, -1))).toBe(mayBeOldOn(daysLater(from, -1)));
    }
  });

  describe('of volunteers (A.R. / K.B. 11-7-2002, art. 22 § 1 q)', () => {
    const ends = isoDate('2027-01-01');
    const waiting = (name: string) =>
      new Timeline<unknown>(name, [{ ...volunteerCeilings.latest, changeExpectedFrom: ends }]);
    const ceilings = waiting(volunteerCeilings.name);
    const isOld = (answers: Answers, table: Timeline<unknown>, day = ends) =>
      warnings([], answers, day, [table]).includes('amountsMayBeOutdated');
    const allowance = { kind: 'volunteerAllowance', perYear: cents<'year'>(1) } as const;
    const pay = { kind: 'wage', perMonth: cents<'month'>(1) } as const;

    test('are old with their ceilings, their own or their partner’s, among other incomes too', () => {
      expect(isOld({ incomes: [pay, allowance] }, ceilings)).toBe(true);
      expect(isOld({ partnerIncomes: [allowance, pay] }, ceilings)).toBe(true);
      expect(isOld({ incomes: [allowance] }, ceilings, isoDate('2026-12-31'))).toBe(false);
    });
    test('make nobody else’s old', () => {
      expect(isOld({ incomes: [pay], partnerIncomes: [pay] }, ceilings)).toBe(false);
      expect(isOld({}, ceilings)).toBe(false);
    });
    test('are old with any other table, as everybody’s', () => {
      expect(isOld({ incomes: [allowance] }, waiting('indexSteps'))).toBe(true);
      expect(isOld({}, waiting('indexSteps'))).toBe(true);
    });
  });
});
