import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { indexSteps } from '../../src/data/index-steps';
import { daysLater, epochDay, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { assess } from '../../src/rules/assess';
import { path } from '../../src/interview/path';
import { questions } from '../../src/interview/catalogue';
import { relevant } from '../../src/rules/facts';
import { anyAnswers, anyDay, fields } from '../random/answers';
import { mayBeOldOn } from '../random/due';
import { aThirdOf } from '../sample';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: aThirdOf(4_000) };

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
      { numRuns: aThirdOf(3_000) },
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
      { numRuns: aThirdOf(3_000) },
    );
  });

  test('the verdict never rests on maintenance', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, fields.maintenance, (answers, onDate, maintenance) => {
        return assess({ ...answers, maintenance }, onDate).verdict === assess(answers, onDate).verdict;
      }),
      { numRuns: aThirdOf(3_000) },
    );
  });
});

const dayBetween = (first: string, last: string): fc.Arbitrary<IsoDate> =>
  fc
    .integer({ min: 0, max: epochDay(isoDate(last)) - epochDay(isoDate(first)) })
    .map((days) => daysLater(isoDate(first), days));

describe('amounts that may be old', () => {
  test('no result of a day up to 31 December 2026 says so, nor has a forecast', () => {
    fc.assert(
      fc.property(anyAnswers, dayBetween('2005-08-01', '2026-12-31'), (answers, onDate) => {
        const assessment = assess(answers, onDate);
        return !assessment.warnings.includes('amountsMayBeOutdated') && !('forecast' in assessment);
      }),
      runs,
    );
  });

  test('every result says so from the day on which a change is expected, and none before it', () => {
    const isVolunteer = ({ incomes = [], partnerIncomes = [] }: Answers): boolean =>
      [...incomes, ...partnerIncomes].some(({ kind }) => kind === 'volunteerAllowance');
    fc.assert(
      fc.property(anyAnswers, dayBetween('2026-09-01', '2100-12-31'), (answers, onDate) => {
        const { forecast, estimates, warnings } = assess(answers, onDate);
        const isForeseen =
          indexSteps.mayBeOutdatedOn(onDate) &&
          indexSteps.latest.expected !== undefined &&
          estimates.length > 0;
        return (
          (isVolunteer(answers) || warnings.includes('amountsMayBeOutdated') === mayBeOldOn(onDate)) &&
          (forecast !== undefined) === isForeseen
        );
      }),
      runs,
    );
  });
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
  const never = Object.keys(fields).filter((id) => !(ids as readonly string[]).includes(id));
  expect(never).toEqual(['appliedOn', 'decidedOn', 'notifiedOn', 'firstMonth', 'resumed']);
});
