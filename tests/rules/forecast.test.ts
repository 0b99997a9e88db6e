import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { indexSteps, type IndexRow } from '../../src/data/index-steps';
import { integrationIncome } from '../../src/data/integration-income';
import { isoDate } from '../../src/kernel/iso-date';
import { cents, perMonth, scale, type Ratio } from '../../src/kernel/money';
import { Timeline } from '../../src/kernel/timeline';
import { yearlyRate } from '../../src/rules/amounts/rates';
import { assess } from '../../src/rules/assess';
import { forecastOf } from '../../src/rules/forecast';
import { due } from '../random/due';

/** The index as it was known on 26 November 2026: rows that come later are left out, so that these figures stay. */
const known = new Timeline<Ratio, IndexRow>(
  'indexSteps',
  indexSteps.rows.filter(({ validFrom }) => validFrom <= '2026-09-01'),
);
const warnsFrom = isoDate('2027-01-01');

describe('what the amounts will be', () => {
  const alone: Answers = { age: 30, incomes: [], household: [] };
  const forecast = (answers: Answers, onDate = warnsFrom) =>
    forecastOf({ ...alone, ...answers }, onDate, known);
  const monthOf = (answers: Answers, onDate = warnsFrom) =>
    forecast(answers, onDate)?.estimates[0]?.perMonth.high;

  test('is said from 1 January 2027 on, and not the day before', () => {
    expect(forecast({}, isoDate('2026-12-31'))).toBeNull();
    expect(forecast({}, warnsFrom)).not.toBeNull();
  });

  test('is 929.78, 1 394.67 and 1 884.82 a month, with one step more', () => {
    expect(known.latest.expected).toMatchObject({ validFrom: '2027-03-01', value: { of: 18_476 } });
    expect(monthOf({ household: ['other'], sharedHousehold: 'yes' })).toBe(929_78);
    expect(monthOf({})).toBe(1_394_67);
    expect(monthOf({ household: ['minorChild'], childrenDependent: 'yes', custody: 'full' })).toBe(1_884_82);
    const late = isoDate('2031-05-17');
    const year = scale(integrationIncome.on(late).value.single, { of: 18_476, by: 10_000 }, 'halfUp');
    expect(monthOf({}, late)).toBe(perMonth(year, 'halfUp'));
  });

  test('is the same calculation: art. 35 and the limit of a partner rise too, what is not indexed does not', () => {
    const paid: Answers = { incomes: [{ kind: 'wage', perMonth: cents(500_00) }], jobStarted: 'during' };
    // 177.76 × 1.8476 = 328.43; (16 736.02 − 6 000 + 3 941.16 + 250) / 12
    expect(monthOf(paid)).toBe(1_243_93);
    const couple: Answers = {
      household: ['partner'],
      partnerApplies: 'no',
      partnerIncomes: [{ kind: 'pension', perMonth: cents(1_000_00) }],
    };
    // 11 157.31 − (12 000 − 11 157.31) + 155
    expect(monthOf(couple)).toBe(Math.round((11_157_31 - (12_000_00 - 11_157_31) + 155_00) / 12));
  });

  test('names the day from which it is expected, and who expects it', () => {
    expect(forecast({})?.expectedFrom).toBe('2027-03-01');
    expect(forecast({})?.source).toMatch(/^https:\/\/www\.plan\.be\//);
  });

  test('lets a partner in the family category keep more of pay as well', () => {
    const family: Answers = {
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
      partnerIncomes: [{ kind: 'wage', perMonth: cents(500_00) }],
      partnerJobStarted: 'during',
    };
    // 12 × 1 884.82 − (6 000 − 12 × 328.43) + 310, a twelfth of it
    const rate = scale(integrationIncome.on(warnsFrom).value.family, { of: 18_476, by: 10_000 }, 'halfUp');
    expect(monthOf(family)).toBe(Math.round((rate - (6_000_00 - 3_941_16) + 310_00) / 12));
  });

  test('comes with the assessment from that day on, as it is worked out alone', () => {
    for (const onDate of [isoDate('2026-12-31'), warnsFrom, ...due]) {
      const alongside = forecastOf(alone, onDate);
      expect(assess(alone, onDate)).toEqual({
        ...assess(alone, onDate),
        ...(alongside && { forecast: alongside }),
      });
      expect('forecast' in assess(alone, onDate)).toBe(alongside !== null);
    }
  });

  test('has both readings where a relative’s income makes two', () => {
    const withMother: Answers = {
      household: ['parent'],
      sharedHousehold: 'yes',
      relatives: [{ relation: 'parent', perMonth: cents(1_200_00) }],
    };
    expect(forecast(withMother)?.estimates.map(({ reading }) => reading)).toEqual(['strict', 'equity']);
  });

  test('is nothing where no amount stands', () =>
    expect(forecastOf({ age: 30 }, warnsFrom, known)).toBeNull());

  test('never stands among the estimates: those are of the last known step, however late the day', () => {
    for (const onDate of [...due, isoDate('2005-08-01'), isoDate('2027-03-01'), isoDate('2100-12-31')]) {
      const highs = assess(alone, onDate).estimates.map(({ perYear: { high } }) => high);
      expect(highs).toEqual([yearlyRate('single', onDate).amount]);
    }
    const onLastStep = scale(integrationIncome.latest.value.single, indexSteps.latest.value, 'halfUp');
    expect(assess(alone, isoDate('2100-12-31')).estimates[0]?.perYear.high).toBe(onLastStep);
  });
});

describe('once the next step is known', () => {
  const { expected: _expected, changeExpectedFrom: _changeExpectedFrom, ...last } = known.latest;
  const step = { ...last, validFrom: isoDate('2027-03-01'), value: { of: 18_476, by: 10_000 } };
  const alone: Answers = { age: 30, incomes: [], household: [] };

  test('the forecast and the warning go, with nothing else to change', () => {
    const renewed = new Timeline<Ratio, IndexRow>('indexSteps', [...known.rows, step]);
    for (const onDate of [warnsFrom, isoDate('2027-02-28'), isoDate('2027-03-01'), isoDate('2040-01-01')]) {
      expect(forecastOf(alone, onDate, known)).not.toBeNull();
      expect(known.mayBeOutdatedOn(onDate)).toBe(true);
      expect(forecastOf(alone, onDate, renewed)).toBeNull();
      expect(renewed.mayBeOutdatedOn(onDate)).toBe(false);
    }
  });

  test('its own expectation takes their place', () => {
    const next = { ...known.latest, ...step, changeExpectedFrom: isoDate('2027-09-01') };
    const later = new Timeline<Ratio, IndexRow>('indexSteps', [...known.rows, next]);
    expect(forecastOf(alone, isoDate('2027-08-31'), later)).toBeNull();
    expect(forecastOf(alone, isoDate('2027-09-01'), later)).not.toBeNull();
  });

  test('a step without a forecast of the next one warns and shows no figure', () => {
    const { expected: _none, ...quiet } = known.latest;
    const steps = new Timeline<Ratio, IndexRow>('indexSteps', [quiet]);
    expect(steps.mayBeOutdatedOn(warnsFrom)).toBe(true);
    expect(forecastOf(alone, warnsFrom, steps)).toBeNull();
  });
});
