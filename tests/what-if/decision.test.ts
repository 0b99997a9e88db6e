import { describe, expect, test } from 'vitest';
import type { Answers, Category } from '../../src/contract';
import { amountsOf } from '../../src/rules';
import { cents, isoDate, type Cents, type IsoDate } from '../../src/kernel';
import { compareDecision } from '../../src/what-if/decision';
import { withParent } from '../people/with-parent';

const from = isoDate('2026-09-01');

/** A sickness benefit: the flat exemption counts in full. */
const sick: Answers = { incomes: [{ kind: 'sickness', perMonth: cents<'month'>(400_00) }] };

/** Alone, with a sickness benefit. */
const alone: Answers = { residence: 'home', age: 30, status: 'belgian', household: [], ...sick };

/** The same, with a parent whose income is above the rate of one cohabitant. */
const sickWithParent: Answers = { ...withParent, ...sick };

/** With a wage of a job that began during the integration income. */
const working: Answers = {
  ...alone,
  jobStarted: 'during',
  incomes: [{ kind: 'wage', perMonth: cents<'month'>(600_00) }],
};

function monthOf(answers: Answers, day: IsoDate, reading = 0): Cents<'month'> {
  const estimate = amountsOf(answers, day).estimates[reading];
  return estimate?.perMonth.high ?? expect.fail('no estimate');
}

function causesOf(answers: Answers, perMonth: number, category: Category | null = null, day = from) {
  const compared = compareDecision(answers, { category, perMonth: cents<'month'>(perMonth), from: day });
  return compared?.explanations.map(({ causes }) => causes.join(' '));
}

describe('a letter that says the same', () => {
  test('agrees, with or without its category, and to the cents that offices round away', () => {
    const perMonth = monthOf(alone, from);
    for (const category of ['single', null] as const)
      expect(compareDecision(alone, { category, perMonth, from })).toMatchObject({
        agrees: true,
        explanations: [],
        possible: [],
        category: 'single',
      });
    expect(causesOf(alone, perMonth + 3)).toEqual([]);
  });

  test('does not agree where the amount is right and the category another', () => {
    const compared = compareDecision(alone, { category: 'family', perMonth: monthOf(alone, from), from });
    expect(compared?.agrees).toBe(false);
  });
});

describe('a letter that says another amount', () => {
  test('took another category', () => {
    const asCohabitant: Answers = { ...alone, household: ['other'], sharedHousehold: 'yes' };
    expect(causesOf(alone, monthOf(asCohabitant, from), 'cohabitant')).toEqual(['category']);
    expect(causesOf(alone, monthOf(asCohabitant, from))).toEqual(['category']);
  });

  test('counted the relatives', () => {
    const counted = Math.min(monthOf(sickWithParent, from, 0), monthOf(sickWithParent, from, 1));
    expect(causesOf(sickWithParent, counted)).toEqual(['relatives']);
  });

  test('forgot the flat exemption: 250 euros a year for somebody alone', () => {
    expect(causesOf(alone, monthOf(alone, from) - Math.round(250_00 / 12))).toEqual(['flatExemption']);
  });

  test('forgot what may be kept of pay', () => {
    const asBefore = monthOf({ ...working, jobStarted: 'before' }, from);
    expect(causesOf(working, asBefore)).toEqual(['workExemption']);
  });

  test('took the rates of before the last index', () => {
    const compared = compareDecision(alone, {
      category: 'single',
      perMonth: monthOf(alone, isoDate('2026-08-31')),
      from,
    });
    expect(compared?.explanations).toMatchObject([{ causes: ['oldRate'], ratesSince: '2026-03-01' }]);
  });

  test('gives a first month that is not whole', () => {
    const day = isoDate('2026-09-16');
    const first = amountsOf({ ...alone, firstMonth: true }, day).estimates[0]?.firstMonth?.high ?? 0;
    expect(first).toBeGreaterThan(0);
    expect(causesOf(alone, first, null, day)).toEqual(['firstMonth']);
  });

  test('did two things at once, when no single one explains it', () => {
    const asCohabitant: Answers = { ...alone, household: ['other'], sharedHousehold: 'yes' };
    const forgotten = monthOf(asCohabitant, from) - Math.round(155_00 / 12);
    expect(causesOf(alone, forgotten, 'cohabitant')).toEqual(['category flatExemption']);
  });

  test('that nothing explains is met by what goes its way, never by what goes the other', () => {
    const compared = compareDecision(alone, { category: null, perMonth: cents<'month'>(1_00), from });
    expect(compared?.explanations).toEqual([]);
    expect(compared?.possible).toEqual(['category', 'flatExemption', 'oldRate']);
    const higher = compareDecision(alone, { category: null, perMonth: cents<'month'>(9_999_00), from });
    expect(higher?.possible).toEqual(['category']);
  });

  test('shows the calculation that leads to it, which adds up to it', () => {
    const perMonth = cents<'month'>(monthOf(alone, from) - Math.round(250_00 / 12));
    const [first] = compareDecision(alone, { category: null, perMonth, from })?.explanations ?? [];
    const year = (first?.ledger ?? []).reduce((sum, line) => sum + line.perYear, 0);
    expect(Math.abs(Math.round(year / 12) - perMonth)).toBeLessThanOrEqual(5);
    expect(first?.ledger.map(({ label }) => label)).toEqual(['rate', 'sickness']);
  });
});

test('nothing is compared while the answers give no amount', () => {
  expect(compareDecision({ age: 30 }, { category: null, perMonth: cents(0), from })).toBeNull();
});
