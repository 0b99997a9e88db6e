import { describe, expect, test } from 'vitest';
import { acts } from '../../src/data/acts';
import { differencesOf } from '../../src/advice/differences';
import { linesOf } from '../../src/guide/lines';
import type { Person } from '../../src/advice/person';
import { figuresOf, rightIds, rightsOf } from '../../src/advice/rights';
import { stepIds, steps, type StepId } from '../../src/guide/steps';
import type { Answers, Income } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';
import { line } from '../../src/text/line';
import { misfits } from './texts';

const keysOf = (step: StepId, person: Person): readonly string[] =>
  linesOf(step, person).map(({ key }) => key);

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

  test('a gift counts for the children up to five years later, to the day', () => {
    const gave = (on: string) =>
      somebody({
        ...plain,
        transfers: [{ kind: 'movable', given: true, value: 1_000_00 as never, on: isoDate(on) }],
      });
    expect(keysOf('children', gave('2021-03-01'))).toContain('guide.children.gift');
    expect(keysOf('children', gave('2021-02-28'))).toContain('guide.children.no');
  });

  test('what was sold, not given, is no gift', () => {
    const sold = somebody({
      ...plain,
      transfers: [{ kind: 'movable', given: false, value: 1_000_00 as never, on: isoDate('2025-03-01') }],
    });
    expect(keysOf('children', sold)).toContain('guide.children.no');
  });

  test('parents can be asked while somebody is a minor, and afterwards only with child benefit', () => {
    const minor = somebody({ ...plain, age: 17, minorSituation: 'pregnant' });
    expect(keysOf('parents', minor)).toContain('guide.parents.minor');
    expect(keysOf('parents', somebody({ ...plain, age: 18 }))).toContain('guide.parents.childBenefit');
  });

  test('a conflict with the parents is answered with the way to have them left alone', () => {
    expect(keysOf('parents', somebody({ ...plain, maintenance: 'conflict' }))).toContain(
      'guide.parents.conflict',
    );
    expect(keysOf('parents', somebody(plain))).not.toContain('guide.parents.conflict');
  });

  test('a pending benefit: the advance is what is paid back', () => {
    const waiting = somebody({ ...plain, otherBenefits: 'pending' });
    expect(keysOf('repay', waiting)).toContain('guide.repay.pending');
    expect(keysOf('after', waiting)).toContain('guide.after.advance');
  });

  test('parents of somebody too old for child benefit cannot be asked, and no scale is shown', () => {
    const keys = (age: number): readonly string[] => keysOf('parents', somebody({ ...plain, age }));
    expect(keys(24)).toContain('guide.parents.childBenefit');
    expect(keys(25)).toContain('guide.parents.no');
    expect(keys(25).join()).not.toMatch(/scale|threshold/);
  });

  test('from 1 September 2026 on the step names the income below which nothing is asked', () => {
    const young = { ...plain, age: 20 };
    const limits = (onDate: string) =>
      (['children', 'parents'] as const).map((step) =>
        linesOf(step, somebody(young, onDate)).find(({ key }) => /scale|threshold/.test(key)),
      );
    expect(limits('2026-08-31').map((found) => found?.key)).toEqual([
      'guide.children.scale',
      'guide.parents.scale',
    ]);
    const figures = { limit: { cents: 30_217_76 }, each: { cents: 4_230_49 } };
    expect(limits('2026-09-01').map((found) => found?.figures)).toEqual([figures, figures]);
  });

  test('nothing is asked for a job of article 60, and grandparents and grandchildren never', () => {
    expect(keysOf('children', somebody(plain))).toContain('guide.children.never');
    expect(keysOf('parents', somebody(plain))).toContain('guide.parents.never');
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

describe('other rights', () => {
  test('have their figures in both texts', () => {
    const lines = rightIds.map((id) => line(`rights.${id}.text`, figuresOf(id, isoDate('2026-03-01'))));
    expect(lines.flatMap(misfits)).toEqual([]);
  });

  test('the installation premium is a month at the family rate, whoever asks: 1 811.57 euros from 1 March 2026', () => {
    expect(figuresOf('installationPremium', isoDate('2026-03-01'))).toEqual({ amount: { cents: 1_811_57 } });
    expect(figuresOf('installationPremium', isoDate('2026-02-28'))).toEqual({ amount: { cents: 1_776_07 } });
  });

  test('a reference address and the premium are for people without a home, the social tariff is not', () => {
    const homeless = rightsOf(somebody({ ...plain, residence: 'homeless', hosted: 'no' }));
    expect(homeless).toContain('referenceAddress');
    expect(homeless).toContain('installationPremium');
    expect(homeless).not.toContain('socialTariff');
    expect(rightsOf(somebody(plain))).not.toContain('referenceAddress');
  });
});
