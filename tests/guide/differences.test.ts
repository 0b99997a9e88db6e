import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../src/advice/differences';
import type { Income } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';
import { misfits } from './texts';

describe('why the centre may reach another amount', () => {
  test('is said in at most three sentences, the personal ones first', () => {
    const counts = everybody.map((person) => differencesOf(person).length);
    expect(Math.max(...counts)).toBe(3);
    expect(everybody.flatMap((person) => differencesOf(person).flatMap(misfits))).toEqual([]);
    expect(differencesOf(worked('persona-student-two-parents'))[0]?.key).toBe('report.differs.household');
  });
});

describe('money of one month', () => {
  const first = (income: Income): string =>
    differencesOf(somebody({ ...plain, incomes: [income] }))[0]?.key ?? '';

  test('a gift that counts, and notice pay, are told first: the next months bring more', () => {
    expect(first({ kind: 'countedGifts', perMonth: cents(400_00) })).toBe('report.differs.gift');
    expect(first({ kind: 'noticePay', perMonth: cents(800_00) })).toBe('report.differs.noticePay');
    expect(first({ kind: 'pension', perMonth: cents(400_00) })).toBe('report.differs.flat');
  });
});
