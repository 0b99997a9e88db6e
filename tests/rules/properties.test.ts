import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Assessment, Estimate } from '../../src/contract/assessment';
import type { AnswerId, Answers, Income } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { path, questions, relevant } from '../../src/rules/questions';
import { cases, unknownFields } from '../../src/rules/unknowns';
import { anyAnswers, anyDay, calculable, fields } from '../random/answers';

// Ten thousand situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: 10_000 };

/** The estimate of a reading; one alone stands for both. */
const under = (assessment: Assessment, reading: 'strict' | 'equity'): Estimate | undefined =>
  assessment.estimates.find((estimate) => estimate.reading === reading) ?? assessment.estimates[0];

describe('over any answers on any day', () => {
  test('the assessment is whole: seven findings, ends in order, lines that add up', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const { findings, estimates, category, categories } = assess(answers, onDate);
        return (
          findings.length === 7 &&
          (category === null || (categories.length === 1 && categories[0] === category)) &&
          estimates.every(
            ({ ledger, perYear, perMonth }) =>
              perYear.low <= perYear.high &&
              perMonth.low <= perMonth.high &&
              perYear.low >= 0 &&
              ledger.reduce((total, line) => total + line.perYear, 0) === perYear.high,
          )
        );
      }),
      runs,
    );
  });

  test('an amount stands exactly where incomes and category are known', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const { estimates, categories, findings } = assess(answers, onDate);
        const resources = findings.find(({ condition }) => condition === 'resources');
        const computable = answers.incomes !== undefined && categories.length > 0;
        return estimates.length > 0 === computable && (resources?.outcome === 'unanswered') === !computable;
      }),
      runs,
    );
  });

  test('answers that others make moot change nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const counted = relevant(answers, onDate);
        expect(relevant(counted, onDate)).toEqual(counted);
        expect(assess(counted, onDate)).toEqual(assess(answers, onDate));
      }),
      { numRuns: 3_000 },
    );
  });

  test('the order in which answers were given changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        const { narrowing: one, ...rest } = assess(answers, onDate);
        const { narrowing: other, ...reversedRest } = assess(reversed, onDate);
        expect(reversedRest).toEqual(rest);
        expect([...other].sort()).toEqual([...one].sort());
        expect(path(reversed, onDate)).toEqual(path(answers, onDate));
      }),
      { numRuns: 3_000 },
    );
  });

  test('the verdict never rests on maintenance', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, fields.maintenance, (answers, onDate, maintenance) => {
        return assess({ ...answers, maintenance }, onDate).verdict === assess(answers, onDate).verdict;
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('more income never gives more', () => {
  const more = (answers: Answers, extra: Partial<Answers>): Answers => ({ ...answers, ...extra });
  const neverMore = (poorer: Assessment, richer: Assessment): boolean =>
    (['strict', 'equity'] as const).every((reading) => {
      const [before, after] = [under(poorer, reading), under(richer, reading)];
      return (
        !before ||
        !after ||
        (after.perYear.high <= before.perYear.high && after.perYear.low <= before.perYear.low)
      );
    });
  const extra = fc.integer({ min: 1, max: 1_000_00 });

  test('an income added to one’s own', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, (answers, onDate, amount) => {
        const sickness: Income = { kind: 'sickness', perMonth: cents(amount) };
        const richer = more(answers, { incomes: [...(answers.incomes ?? []), sickness] });
        return neverMore(assess(answers, onDate), assess(richer, onDate));
      }),
      runs,
    );
  });

  test('pay that grows', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withPay = (pay: number): Answers =>
          more(answers, { incomes: [{ kind: 'wage', perMonth: cents(pay) }] });
        return neverMore(assess(withPay(amount), onDate), assess(withPay(amount + raise), onDate));
      }),
      runs,
    );
  });

  test('savings that grow', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) =>
        neverMore(
          assess(more(answers, { savings: cents(amount * 100) }), onDate),
          assess(more(answers, { savings: cents((amount + raise) * 100) }), onDate),
        ),
      ),
      runs,
    );
  });

  test('a partner or relative who earns more', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withOthers = (pay: number): Answers =>
          more(answers, {
            household: ['partner', 'parent'],
            partnerIncomes: [{ kind: 'wage', perMonth: cents(pay) }],
            relatives: [{ relation: 'parent', perMonth: cents(pay) }],
          });
        return neverMore(assess(withOthers(amount), onDate), assess(withOthers(amount + raise), onDate));
      }),
      runs,
    );
  });
});

describe('"I don’t know" is an interval', () => {
  /** One way the unknowns could really be: each replaced by an answer of its own kind. */
  const settled = (answers: Answers, drawn: Answers): Answers =>
    unknownFields(answers).reduce<Answers>(
      (known, id) => ({ ...known, ...oneOf(known, drawn, id) }),
      answers,
    );

  const oneOf = (answers: Answers, drawn: Answers, id: AnswerId): Partial<Answers> => {
    const amount = typeof drawn.savings === 'number' ? drawn.savings : 500_00;
    switch (id) {
      case 'incomes':
      case 'partnerIncomes':
        return {
          [id]: (answers[id] ?? []).map((income) =>
            Object.fromEntries(
              Object.entries(income).map(([key, value]) => [key, value === unknown ? amount : value]),
            ),
          ),
        };
      case 'relatives':
        return {
          relatives: (answers.relatives ?? []).map((one) =>
            one.perMonth === unknown ? { ...one, perMonth: cents<'month'>(amount) } : one,
          ),
        };
      default:
        return drawn[id] === undefined || drawn[id] === unknown ? {} : { [id]: drawn[id] };
    }
  };

  test('it holds every amount that the answer could give', () => {
    fc.assert(
      fc.property(calculable, anyAnswers, anyDay, (answers, drawn, onDate) => {
        const wide = assess(answers, onDate);
        const narrow = assess(settled(answers, drawn), onDate);
        return (['strict', 'equity'] as const).every((reading) => {
          const [all, one] = [under(wide, reading), under(narrow, reading)];
          if (!all || !one) return true;
          return all.perYear.low <= one.perYear.low && one.perYear.high <= all.perYear.high;
        });
      }),
      runs,
    );
  });

  test('without one, and with one category, the amount is a point', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const { estimates, category } = assess(answers, onDate);
        const counted = relevant(answers, onDate);
        if (unknownFields(counted).length > 0 || category === null) return true;
        return estimates.every(({ perYear }) => perYear.low === perYear.high);
      }),
      runs,
    );
  });

  test('every unknown is named once as what could be found out', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const counted = relevant(answers, onDate);
        expect([...assess(answers, onDate).narrowing].sort()).toEqual([...unknownFields(counted)].sort());
      }),
      { numRuns: 3_000 },
    );
  });

  test('no unknown is left in any case that is calculated', () => {
    fc.assert(
      fc.property(calculable, (answers) =>
        cases(answers).every(({ answers: known }) =>
          unknownFields(known).every(
            (id) => ['status', 'document', 'threeMonths'].includes(id) || isCondition(id),
          ),
        ),
      ),
      { numRuns: 3_000 },
    );
  });

  const isCondition = (id: AnswerId): boolean =>
    ['otherBenefits', 'maintenance', 'receivedInLastThreeMonths'].includes(id);
});

describe('the law knows no clock and no place on earth', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone ?? 'UTC';
    vi.useRealTimers();
  });

  test('another time zone and another year on the device give the same', () => {
    const sample = fc.sample(fc.tuple(anyAnswers, anyDay), { numRuns: 300, seed: 26 });
    const here = sample.map(([answers, onDate]) => assess(answers, onDate));
    for (const [name, now] of [
      ['Pacific/Kiritimati', '1970-01-01'],
      ['America/Adak', '2151-07-01'],
    ] as const) {
      process.env['TZ'] = name;
      vi.useFakeTimers({ now: new Date(now) });
      expect(sample.map(([answers, onDate]) => assess(answers, onDate))).toEqual(here);
    }
  });
});

test('the catalogue asks each field once, and never the dates of the file', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const never = Object.keys(fields).filter((id) => !ids.includes(id as AnswerId));
  expect(never).toEqual(['appliedOn', 'decidedOn', 'notifiedOn', 'firstMonth']);
});
