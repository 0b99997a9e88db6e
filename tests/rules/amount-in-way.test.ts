import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { amountInWay, type Way } from '../../src/rules/amount-in-way';
import { withParent } from '../people/with-parent';

const onDate = isoDate('2026-09-01');

/** Works some hours, and lives with a parent who earns. */
const working: Answers = {
  ...withParent,
  work: 'working',
  incomes: [{ kind: 'wage', perMonth: cents(200_00) }],
  jobStarted: 'before',
};
const law: Way = { category: 'cohabitant', reading: 'strict' };

/** The cents a year of each line of that way but the rate and the flat exemption. */
function lines(answers: Answers, way: Way): Readonly<Record<string, number>> {
  const { ledger } = amountInWay(answers, onDate, way);
  return Object.fromEntries(
    ledger.flatMap(({ label, perYear }) =>
      label === 'rate' || label === 'flatExemption' ? [] : [[label, perYear]],
    ),
  );
}

describe('an amount worked out in another way', () => {
  const relatives = lines(working, law)['relatives'] ?? 0;

  test('takes what is left out off the line of the relatives alone', () => {
    expect(lines(working, law)).toEqual({ wage: -2_400_00, relatives });
    expect(relatives).toBeLessThan(-1_000_00);
    expect(lines(working, { ...law, relativesLeftOut: cents(1_000_00) })).toEqual({
      wage: -2_400_00,
      relatives: relatives + 1_000_00,
    });
  });

  test('has no line of the relatives where nothing remains of it, however much is left out', () => {
    for (const left of [-relatives, -relatives + 1_00])
      expect(lines(working, { ...law, relativesLeftOut: cents(left) })).toEqual({ wage: -2_400_00 });
  });

  test('is that of a whole month, with the exemption for a job in a shortage profession', () => {
    const short: Answers = { ...working, jobStarted: 'during', shortageJob: 'yes' };
    expect(Object.keys(lines(short, law))).toContain('shortageExemption');
  });

  test('shows the calculation of the higher end, in whichever order the ways of an unknown are tried', () => {
    // A job that began during the right has an exemption, and is tried last; a wage of nothing is tried first.
    const openStart: Answers = { ...working, jobStarted: 'unknown' };
    const openWage: Answers = { ...working, incomes: [{ kind: 'wage', perMonth: 'unknown' }] };
    for (const answers of [openStart, openWage]) {
      const { amount, ledger } = amountInWay(answers, onDate, law);
      expect(amount.low).toBeLessThan(amount.high);
      const yearly = ledger.reduce((sum, { perYear }) => sum + perYear, 0);
      expect(Math.round(yearly / 12)).toBe(amount.high);
    }
  });
});
