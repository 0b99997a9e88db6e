import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { indexSteps } from '../../src/data/index-steps';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { amountsOf } from '../../src/rules/estimates';
import { capitalLines } from '../../src/rules/resources/capital';
import { relativeLines } from '../../src/rules/resources/cohabitants';
import { housingLines } from '../../src/rules/resources/housing-in-kind';
import { UnknownLeft, yearlyAmount } from '../../src/rules/resources/own-income';
import { atEnd } from '../../src/rules/unknown-amounts';
import { cases, unknownFields } from '../../src/rules/unknowns';

const onDate = isoDate('2026-03-01');
const alone: Answers = { household: [], incomes: [] };
const casesOf = (answers: Answers) => cases(answers, onDate);
const much = 100_000_000_00;

/** How the unknowns turned out, case by case. */
const turned = (answers: Answers) => cases(answers, onDate).map((one) => one.resolved);
const schemes = { own: 'general', partner: 'general' } as const;

describe('the ways an unknown can turn out', () => {
  test('nothing unknown is one case: the answers themselves', () => {
    expect(cases(alone, onDate)).toEqual([{ answers: alone, resolved: {}, schemes }]);
  });

  test('a choice turns out each way', () => {
    expect(turned({ ...alone, jobStarted: unknown })).toEqual([
      { jobStarted: 'before' },
      { jobStarted: 'during' },
    ]);
    expect(cases({ jobStarted: unknown }, onDate).map(({ answers }) => answers.jobStarted)).toEqual([
      'before',
      'during',
    ]);
  });

  test('of residence, work and custody only what the amount can tell apart', () => {
    expect(turned({ residence: unknown })).toEqual([{ residence: 'home' }, { residence: 'homeless' }]);
    expect(turned({ work: unknown })).toEqual([{ work: 'student' }, { work: 'seeking' }]);
    expect(turned({ custody: unknown })).toEqual([{ custody: 'full' }, { custody: 'less' }]);
  });

  test('two choices turn out every way together', () => {
    expect(turned({ sharedHousehold: unknown, shortageJob: unknown })).toEqual([
      { sharedHousehold: 'yes', shortageJob: 'yes' },
      { sharedHousehold: 'yes', shortageJob: 'no' },
      { sharedHousehold: 'no', shortageJob: 'yes' },
      { sharedHousehold: 'no', shortageJob: 'no' },
    ]);
  });

  test('an amount turns out nothing, or more than any rate', () => {
    expect(cases({ savings: unknown }, onDate)).toEqual([
      { answers: { savings: 0 }, resolved: { savings: 'low' }, schemes },
      { answers: { savings: much }, resolved: { savings: 'high' }, schemes },
    ]);
  });

  test('two amounts: both low, both high, and each against the other', () => {
    expect(turned({ savings: unknown, housingPaidByOthers: unknown })).toEqual([
      { savings: 'low', housingPaidByOthers: 'low' },
      { savings: 'high', housingPaidByOthers: 'high' },
      { savings: 'low', housingPaidByOthers: 'high' },
      { savings: 'high', housingPaidByOthers: 'low' },
      { savings: 'high', housingPaidByOthers: 'low' },
      { savings: 'low', housingPaidByOthers: 'high' },
    ]);
  });

  test('within a list only the unknown amounts move', () => {
    const [, high] = casesOf({
      incomes: [
        { kind: 'wage', perMonth: unknown },
        { kind: 'wage', perMonth: cents(1) },
        { kind: 'pension', perYear: unknown },
        { kind: 'pension', perYear: cents(2) },
        { kind: 'sickness', perDay: unknown },
        { kind: 'sickness', perDay: cents(3) },
        { kind: 'localEmployment', perHour: unknown, hoursPerMonth: 4 },
        { kind: 'localEmployment', perHour: cents(5), hoursPerMonth: 6 },
      ],
    });
    expect(high?.answers.incomes).toEqual([
      { kind: 'wage', perMonth: much },
      { kind: 'wage', perMonth: 1 },
      { kind: 'pension', perYear: much },
      { kind: 'pension', perYear: 2 },
      { kind: 'sickness', perDay: much },
      { kind: 'sickness', perDay: 3 },
      { kind: 'localEmployment', perHour: much, hoursPerMonth: 4 },
      { kind: 'localEmployment', perHour: 5, hoursPerMonth: 6 },
    ]);
  });

  test('relatives and partner too', () => {
    const [low, high] = casesOf({
      relatives: [
        { relation: 'parent', perMonth: unknown },
        { relation: 'parent', perMonth: cents(7) },
      ],
    });
    expect(low?.answers.relatives?.map(({ perMonth }) => perMonth)).toEqual([0, 7]);
    expect(high?.answers.relatives?.map(({ perMonth }) => perMonth)).toEqual([much, 7]);
    expect(turned({ partnerIncomes: [{ kind: 'pension', perMonth: unknown }] })).toEqual([
      { partnerIncomes: 'low' },
      { partnerIncomes: 'high' },
    ]);
    expect(turned({ partnerSavings: unknown })).toEqual([
      { partnerSavings: 'low' },
      { partnerSavings: 'high' },
    ]);
  });

  test('a list that nobody gave holds no amount', () => {
    expect(atEnd({}, 'incomes', 'high')).toEqual({ incomes: [] });
    expect(atEnd({}, 'relatives', 'high')).toEqual({ relatives: [] });
  });

  test('a volunteer’s allowance in the sum of its year and in its highest day', () => {
    const [low, high] = casesOf({
      incomes: [{ kind: 'volunteerAllowance', perYear: unknown, perDay: unknown }],
    });
    expect(low?.answers.incomes).toEqual([{ kind: 'volunteerAllowance', perYear: 0, perDay: 0 }]);
    expect(high?.answers.incomes).toEqual([{ kind: 'volunteerAllowance', perYear: much, perDay: much }]);
  });

  test('the child benefit of a relative does not: the centre takes the flat amount', () => {
    const relatives = [
      { relation: 'parent', perMonth: cents<'month'>(1), childBenefitForApplicant: unknown },
    ] as const;
    expect(casesOf({ relatives })).toEqual([{ answers: { relatives }, resolved: {}, schemes }]);
    expect(unknownFields({ relatives })).toEqual([]);
  });
});

describe('which of two exemptions was begun first', () => {
  const pay = { kind: 'wage', perMonth: cents<'month'>(500_00) } as const;
  const art = { kind: 'artistic', perYear: cents<'year'>(3_000_00) } as const;
  const both: Answers = { ...alone, incomes: [pay, art], jobStarted: 'during' };
  const tried = (answers: Answers) => casesOf(answers).map((one) => one.schemes.own);

  test('is tried each way where each would exempt something and nobody said', () => {
    for (const exemptionScheme of [undefined, unknown] as const) {
      const answers: Answers = exemptionScheme ? { ...both, exemptionScheme } : both;
      expect(turned(answers)).toEqual([{ exemptionScheme: 'general' }, { exemptionScheme: 'artistic' }]);
      expect(tried(answers)).toEqual(['general', 'artistic']);
      expect(amountsOf(answers, onDate).narrowing).toEqual(['exemptionScheme']);
    }
  });

  test('is not open once it is said, nor with one kind of income, nor where the pay is not exempt', () => {
    for (const exemptionScheme of ['general', 'artistic'] as const) {
      expect(casesOf({ ...both, exemptionScheme })).toHaveLength(1);
      expect(amountsOf({ ...both, exemptionScheme }, onDate).narrowing).toEqual([]);
    }
    for (const incomes of [[pay], [art]]) expect(casesOf({ ...both, incomes })).toHaveLength(1);
    expect(casesOf({ ...both, jobStarted: 'before' })).toHaveLength(1);
  });

  test('is open with a training, whenever it began, and not for a student', () => {
    const training = { kind: 'training', perMonth: cents<'month'>(100_00) } as const;
    const trained: Answers = { ...alone, incomes: [training, art] };
    expect(casesOf(trained)).toHaveLength(2);
    expect(casesOf({ ...trained, work: 'student', age: 20 })).toHaveLength(1);
  });

  test('of the partner is tried too, on the partner’s own incomes, and never asked', () => {
    const family: Answers = {
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
      incomes: [],
      partnerIncomes: [pay, art],
      partnerJobStarted: 'during',
    };
    expect(casesOf(family).map((one) => one.schemes)).toEqual([
      { own: 'general', partner: 'general' },
      { own: 'general', partner: 'artistic' },
    ]);
    expect(amountsOf(family, onDate).narrowing).toEqual([]);
    const bothOfBoth = { ...both, ...family, incomes: both.incomes ?? [] };
    expect(casesOf(bothOfBoth).map((one) => Object.values(one.schemes).join(' '))).toEqual([
      'general general',
      'general artistic',
      'artistic general',
      'artistic artistic',
    ]);
  });
});

test('work that is not known holds the student past the age whose income began before it', () => {
  const paid: Answers = {
    ...alone,
    age: 26,
    studentSinceBefore25: 'yes',
    incomes: [{ kind: 'wage', perMonth: cents(400_00) }],
    jobStarted: 'before',
  };
  const ends = (answers: Answers) => assess(answers, onDate).estimates[0]?.perMonth;
  const [student, worker] = [ends({ ...paid, work: 'student' }), ends({ ...paid, work: 'working' })];
  expect(student?.high).toBe(1_276_97);
  expect(ends({ ...paid, work: unknown })).toEqual({ low: worker?.low, high: student?.high });
});

describe('which answers are unknown', () => {
  test('in the order they stand in, lists included', () => {
    expect(
      unknownFields({
        residence: unknown,
        age: 30,
        incomes: [
          { kind: 'wage', perMonth: cents(1) },
          { kind: 'wage', perMonth: unknown },
        ],
        relatives: [{ relation: 'parent', perMonth: unknown }],
        savings: unknown,
      }),
    ).toEqual(['residence', 'incomes', 'relatives', 'savings']);
  });
  test('none where every amount is known', () => {
    expect(
      unknownFields({
        incomes: [{ kind: 'wage', perMonth: cents(1) }],
        relatives: [{ relation: 'parent', perMonth: cents(1) }],
        savings: cents(0),
      }),
    ).toEqual([]);
  });
});

describe('what would narrow the interval most', () => {
  const first = (answers: Answers) => amountsOf(answers, onDate).narrowing[0];

  test('the amount that alone can leave nothing, before a choice of some euros', () => {
    const pay: Answers = {
      household: [],
      incomes: [{ kind: 'wage', perMonth: cents(100_00) }],
      jobStarted: unknown,
      savings: unknown,
    };
    expect(first(pay)).toBe('savings');
  });

  test('the choice that halves the interval, before one that leaves it as wide', () => {
    expect(
      amountsOf(
        {
          household: ['other'],
          incomes: [{ kind: 'wage', perMonth: cents(600_00) }],
          sharedHousehold: unknown,
          jobStarted: unknown,
          status: unknown,
        },
        onDate,
      ).narrowing,
    ).toEqual(['sharedHousehold', 'jobStarted', 'status']);
  });

  test('while no amount stands, simply what is unknown, in whichever order it was said', () => {
    expect(amountsOf({ savings: unknown, residence: unknown }, onDate)).toEqual({
      categories: [],
      categoryReason: 'unanswered',
      estimates: [],
      narrowing: ['residence', 'savings'],
    });
  });
});

describe('when an amount stands', () => {
  test('not while the incomes were not asked, though the category is known', () => {
    const amounts = amountsOf({ household: [] }, onDate);
    expect(amounts.categories).toEqual(['single']);
    expect(amounts.estimates).toEqual([]);
  });
  test('not while the category is open, though the incomes are known', () => {
    expect(amountsOf({ incomes: [] }, onDate).estimates).toEqual([]);
  });
  test('not while one way of an unknown leaves the category open', () => {
    const answers: Answers = { incomes: [], household: ['minorChild'], childrenDependent: unknown };
    expect(amountsOf(answers, onDate).categories).toEqual([]);
    expect(amountsOf({ ...answers, custody: 'full' }, onDate).categories).toEqual(['family', 'single']);
  });
});

describe('two readings', () => {
  const withParent = (perMonth: number): Answers => ({
    household: ['parent'],
    sharedHousehold: 'yes',
    incomes: [],
    relatives: [{ relation: 'parent', perMonth: cents(perMonth) }],
  });
  test('where a relative’s income takes something off', () => {
    expect(amountsOf(withParent(1_500_00), onDate).estimates.map(({ reading }) => reading)).toEqual([
      'strict',
      'equity',
    ]);
  });
  test('one where it takes nothing off', () => {
    expect(amountsOf(withParent(500_00), onDate).estimates.map(({ reading }) => reading)).toEqual(['strict']);
  });
  test('one where the flat exemption absorbs it', () => {
    expect(amountsOf(withParent(893_70), onDate).estimates.map(({ reading }) => reading)).toEqual(['strict']);
  });
});

describe('an unknown never reaches the calculation', () => {
  test('and would be a fault of ours if it did', () => {
    expect(() => capitalLines(unknown, undefined, onDate)).toThrow('unknown savings reached the calculation');
    expect(() => housingLines({ housingPaidByOthers: unknown })).toThrow(
      'unknown housing costs reached the calculation',
    );
    expect(() => yearlyAmount({ kind: 'wage', perMonth: unknown }, onDate)).toThrow(
      'an unknown amount reached the calculation',
    );
    expect(() =>
      relativeLines(
        { relatives: [{ relation: 'parent', perMonth: unknown }] },
        'cohabitant',
        onDate,
        indexSteps,
      ),
    ).toThrow('an unknown income of a relative reached the calculation');
    expect(new UnknownLeft('x').name).toBe('UnknownLeft');
  });
});

describe('the first, incomplete month', () => {
  /** Half a month: 15 days of 30, from 16 April 2026. */
  const halfMonth = (answers: Answers) =>
    assess({ household: [], firstMonth: true, ...answers }, isoDate('2026-04-16')).estimates[0]?.firstMonth
      ?.high;

  const byTheDay = [
    'unemployment',
    'sickness',
    'pension',
    'disabilityReplacement',
    'selfEmployed',
    'training',
  ] as const;
  for (const kind of byTheDay) {
    test(`${kind} counts for the days of the claim only`, () => {
      // 600 a month (training less 315.67 of exemption) for half the month, then the month by half.
      const kept = kind === 'training' ? 315_67 : 0;
      const counted = Math.round((600_00 - kept) / 2) * 12;
      const month = Math.round((16_085_64 - (counted - 250_00)) / 12);
      expect(halfMonth({ incomes: [{ kind, perMonth: cents(600_00) }] })).toBe(Math.round(month / 2));
    });
  }

  for (const kind of ['regularGifts', 'maintenanceForSelf', 'childBenefitForSelf', 'otherCounted'] as const) {
    test(`${kind} counts whole`, () => {
      const month = Math.round((16_085_64 - (600_00 * 12 - 250_00)) / 12);
      expect(halfMonth({ incomes: [{ kind, perMonth: cents(600_00) }] })).toBe(Math.round(month / 2));
    });
  }

  test('a student’s, a worker’s and an artist’s exemption follow their pay, a shortage occupation as any other', () => {
    const pay = (counted: number): number => {
      const days = Math.round(counted / 2) * 12;
      return Math.round(Math.round((16_085_64 - (days - 250_00)) / 12) / 2);
    };
    expect(
      halfMonth({ age: 20, work: 'student', incomes: [{ kind: 'wage', perMonth: cents(600_00) }] }),
    ).toBe(pay(600_00 - 315_67));
    expect(
      halfMonth({
        jobStarted: 'during',
        shortageJob: 'yes',
        incomes: [{ kind: 'wage', perMonth: cents(600_00) }],
      }),
    ).toBe(pay(600_00 - 315_67));
    expect(halfMonth({ incomes: [{ kind: 'artistic', perYear: cents(9_787_99) }] })).toBe(pay(500_00));
  });

  test('from the 1st it is a whole month, yearly incomes to the cent', () => {
    const { estimates } = assess(
      { household: [], firstMonth: true, incomes: [{ kind: 'pension', perYear: cents(10_000_00) }] },
      isoDate('2026-04-01'),
    );
    expect(estimates[0]?.firstMonth?.high).toBe(estimates[0]?.perMonth.high);
  });

  test('is worked out only when asked for', () => {
    expect(assess({ household: [], incomes: [] }, onDate).estimates[0]).not.toHaveProperty('firstMonth');
    expect(assess({ household: [], incomes: [], firstMonth: false }, onDate).estimates[0]).not.toHaveProperty(
      'firstMonth',
    );
  });
});
