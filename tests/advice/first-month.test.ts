import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { firstMonthLines, mayBeResumed } from '../../src/advice/first-month';
import type { Line } from '../../src/text/line';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';
import { misfits } from '../guide/texts';

const wage: Answers = { incomes: [{ kind: 'wage', perMonth: cents(500_00) }] };
const gifts: Answers = { incomes: [{ kind: 'regularGifts', perMonth: cents(100_00) }] };
const { receivedInLastThreeMonths: _no, ...open } = plain;

const keys = (answers: Answers, onDate = '2026-09-16'): readonly string[] =>
  firstMonthLines(somebody({ ...plain, firstMonth: true, ...answers }, onDate)).map(({ key }) => key);

describe('how the first month is worked out', () => {
  test('is said only to whoever asked for it', () => {
    expect(firstMonthLines(somebody(plain, '2026-09-16'))).toEqual([]);
    expect(keys({})).toEqual(['report.firstMonth.newClaim']);
  });

  test('from the first day of a month on, the month is whole', () => {
    expect(keys(wage, '2026-09-01')).toEqual(['report.firstMonth.whole']);
  });

  test('of a new claim names the test where there is pay or a benefit, and nowhere else', () => {
    expect(keys(wage)).toEqual(['report.firstMonth.newClaim', 'report.firstMonth.test']);
    expect(keys(gifts)).toEqual(['report.firstMonth.newClaim']);
  });

  test('of a right that resumes names no test: income stays whole', () => {
    expect(keys({ ...wage, resumed: 'yes' })).toEqual(['report.firstMonth.resumption']);
  });

  test('fits its figures for everybody', () => {
    const lines: readonly Line[] = everybody.flatMap((person): readonly Line[] => firstMonthLines(person));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.flatMap(misfits)).toEqual([]);
  });
});

describe('whether the right resumes', () => {
  const asks = (answers: Answers, onDate = '2026-09-16'): boolean => mayBeResumed(somebody(answers, onDate));

  test('is asked of whoever received something in the last three months, or was not asked', () => {
    expect(asks({ ...plain, receivedInLastThreeMonths: 'yes' })).toBe(true);
    expect(asks({ ...plain, receivedInLastThreeMonths: 'unknown' })).toBe(true);
    expect(asks(open)).toBe(true);
    expect(asks(plain)).toBe(false);
  });

  test('is not asked for a whole month, where it changes nothing', () => {
    expect(asks(open, '2026-09-01')).toBe(false);
  });

  test('stays on the screen once answered, so that it can be taken back', () => {
    expect(asks({ ...plain, resumed: 'yes' })).toBe(true);
  });
});
