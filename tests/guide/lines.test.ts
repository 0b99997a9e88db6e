import { describe, expect, test } from 'vitest';
import { acts } from '../../src/data/acts';
import { linesOf } from '../../src/guide/lines';
import { stepIds, steps } from '../../src/guide/steps';
import type { Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';
import { keysOf } from './keys-of';
import { misfits } from './texts';

describe('the twelve steps', () => {
  test('are the questions of the federal guide, in its order', () => {
    expect(steps.map(({ id }) => id)).toEqual(stepIds);
    expect(stepIds).toHaveLength(12);
  });

  test('cite only acts that we can lead to', () => {
    const cited = steps.flatMap(({ basis }) => basis.map(({ act }) => act));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.every((act) => acts[act].url.startsWith('https://www.ejustice.just.fgov.be/'))).toBe(true);
  });

  test('answer everybody in the worked cases, each figure in its place', () => {
    const lines = everybody.flatMap((person) => stepIds.flatMap((id) => linesOf(id, person)));
    expect(lines.length).toBeGreaterThan(everybody.length * 40);
    expect([...new Set(lines.flatMap(misfits))]).toEqual([]);
  });

  test('say no sentence twice to the same person', () => {
    const twice = everybody.filter((person) => {
      const keys = stepIds.flatMap((id) => keysOf(id, person));
      return new Set(keys).size < keys.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe('each step fits the person', () => {
  test('somebody in the street hears of urgent help, and no home visit', () => {
    const homeless = somebody({ ...plain, residence: 'homeless', hosted: 'no' });
    expect(keysOf('what', homeless)).toContain('guide.what.urgent');
    expect(keysOf('inquiry', homeless)).not.toContain('guide.inquiry.visit');
    expect(keysOf('inquiry', somebody(plain))).toContain('guide.inquiry.visit');
  });

  test('parents in the home: the centre chooses on 28 February 2026, the rule counts them on 1 March', () => {
    const atHome = { ...plain, household: ['parent'], sharedHousehold: 'yes' } as const;
    expect(keysOf('change', somebody(atHome, '2026-02-28'))).toContain('guide.change.relativesChoice');
    expect(keysOf('change', somebody(atHome, '2026-03-01'))).toContain('guide.change.relativesRule');
  });

  test('a grandparent in the home is a matter of the rule only since it names grandparents', () => {
    const atHome = { ...plain, household: ['grandparent'], sharedHousehold: 'yes' } as const;
    expect(keysOf('change', somebody(atHome, '2026-02-28')).join()).not.toContain('relatives');
    expect(keysOf('change', somebody(atHome, '2026-03-01'))).toContain('guide.change.relativesRule');
  });

  test('a pending benefit: the advance is what is paid back', () => {
    const waiting = somebody({ ...plain, otherBenefits: 'pending' });
    expect(keysOf('repay', waiting)).toContain('guide.repay.pending');
    expect(keysOf('after', waiting)).toContain('guide.after.advance');
  });

  test('with the day of the letter the last day to appeal is named', () => {
    const told = somebody({ ...plain, appliedOn: isoDate('2026-03-01'), notifiedOn: isoDate('2026-03-31') });
    const until = linesOf('refusal', told).find(({ key }) => key === 'guide.refusal.until');
    expect(until?.figures).toEqual({ day: { day: '2026-06-30' } });
  });

  test('each exemption of art. 35 is told in its own words', () => {
    const wage: Answers = { incomes: [{ kind: 'wage', perMonth: cents(500_00) }], jobStarted: 'during' };
    const told = (answers: Answers): readonly string[] =>
      keysOf('change', somebody({ ...plain, ...answers })).filter((key) => key.endsWith('Exemption'));
    expect(told(wage)).toEqual(['guide.change.workExemption']);
    expect(told({ ...wage, shortageJob: 'yes' })).toEqual(['guide.change.shortageExemption']);
    expect(told({ ...wage, work: 'student', age: 20 })).toEqual(['guide.change.studentExemption']);
    expect(told({ ...wage, jobStarted: 'before' })).toEqual([]);
  });

  test('whoever earns as an artist hears that the two exemptions never go together', () => {
    const artist: Answers = { incomes: [{ kind: 'artistic', perYear: cents(3_000_00) }] };
    expect(keysOf('change', somebody({ ...plain, ...artist }))).toEqual(
      expect.arrayContaining(['guide.change.artisticExemption', 'guide.change.oneScheme']),
    );
    expect(keysOf('change', somebody(plain))).not.toContain('guide.change.oneScheme');
  });

  test('after the grant one registers as a jobseeker: VDAB since March 2024, FOREM since January 2026', () => {
    const told = (answers: Answers, onDate: string): readonly string[] =>
      keysOf('after', somebody({ ...plain, ...answers }, onDate)).filter((key) => key.includes('register'));
    expect(told({}, '2024-02-29')).toEqual([]);
    expect(told({}, '2024-03-01')).toEqual(['guide.after.registerFlanders']);
    expect(told({}, '2025-12-31')).toEqual(['guide.after.registerFlanders']);
    const both = ['guide.after.registerWallonia', 'guide.after.registerFlanders'];
    expect(told({}, '2026-01-01')).toEqual(both);
    expect(told({ work: 'working' }, '2026-01-01')).toEqual(both);
    for (const work of ['health', 'equity', 'student'] as const)
      expect(told({ work }, '2026-01-01')).toEqual([]);
    expect(told({ age: 70 }, '2026-01-01')).toEqual(both);
    expect(told({ status: 'noLegalStay' }, '2026-01-01')).toEqual([]);
    expect(told({ status: 'otherForeigner', document: 'b' }, '2026-01-01')).toEqual(both);
  });

  test('why this rate: alone, apart under one roof, homeless, with a child half of the time', () => {
    const why = (answers: Parameters<typeof somebody>[0]): string =>
      keysOf('amount', somebody({ ...plain, ...answers })).find((key) => key.includes('.why.')) ?? '';
    expect(why({})).toMatch(/alone$/);
    expect(why({ household: ['other'], sharedHousehold: 'no' })).toMatch(/separate$/);
    expect(why({ household: ['other'], sharedHousehold: 'yes' })).toMatch(/shared$/);
    expect(why({ household: ['parent'], sharedHousehold: 'yes' })).toMatch(/relatives$/);
    expect(why({ household: ['partner'], partnerApplies: 'yes' })).toMatch(/partner$/);
    expect(why({ residence: 'homeless', hosted: 'yes', household: ['other'] })).toMatch(/homelessHosted$/);
    expect(why({ household: ['minorChild'], childrenDependent: 'yes', custody: 'equal' })).toMatch(
      /childHalf$/,
    );
    expect(why({ household: ['minorChild'], childrenDependent: 'yes', custody: 'less' })).toMatch(/open$/);
  });
});
