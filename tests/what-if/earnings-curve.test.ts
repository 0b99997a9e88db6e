import { describe, expect, test } from 'vitest';
import { cliffOf } from '../../src/advice/flat-exemption-cliff';
import { curvesOf, rowsOf } from '../../src/what-if/earnings-curve';
import {
  amountsAfter,
  changesFor,
  jobTried,
  livingAlone,
  withPartnerApplying,
  withWage,
} from '../../src/what-if/changes';
import { flatExemption, workExemption } from '../../src/data/exemptions';
import { isoDate } from '../../src/kernel/iso-date';
import { cents, perMonth } from '../../src/kernel/money';
import { indexed, yearlyRate } from '../../src/rules/amounts/rates';
import type { Answers } from '../../src/contract/situation';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';

const onDate = isoDate('2026-03-01');
const exempt = indexed(workExemption.on(onDate).value, onDate).amount;
const flatAYear = flatExemption.on(onDate).value.single;

const strictAt = (answers: Answers, wage: number): number =>
  amountsAfter(withWage(answers, cents(wage)), onDate)[0]?.perMonth.high ?? -1;

describe('the amount against the net wage', () => {
  const [curve] = curvesOf(plain, onDate);

  test('stays the same up to the exemption for work, and a twelfth of the flat exemption more', () => {
    // Half a cent a month is lost in the rounding of the year, so the last cent may still be free.
    expect(curve?.unchangedUpTo).toBe(exempt + Math.floor(flatAYear / 12));
    expect(strictAt(plain, exempt + Math.floor(flatAYear / 12))).toBe(strictAt(plain, 0));
    expect(strictAt(plain, exempt + Math.floor(flatAYear / 12) + 1)).toBeLessThan(strictAt(plain, 0));
  });

  test('ends where a year of what counts reaches the yearly rate, and falls off a cliff there', () => {
    const end = curve?.endsAt ?? 0;
    expect((end - exempt) * 12).toBeGreaterThanOrEqual(yearlyRate('single', onDate).amount);
    expect((end - 1 - exempt) * 12).toBeLessThan(yearlyRate('single', onDate).amount);
    expect(strictAt(plain, end)).toBe(0);
    expect(strictAt(plain, end - 1)).toBe(curve?.cliff);
    expect(curve?.cliff).toBeGreaterThanOrEqual(Math.floor(flatAYear / 12));
  });

  test('never rises with the wage, for anybody', () => {
    const rising = everybody.filter(({ answers, assessment }) =>
      curvesOf(answers, assessment.onDate).some(({ points }) =>
        points.some((point, index) => point.amount > (points[index - 1]?.amount ?? Infinity)),
      ),
    );
    expect(rising.map(({ id }) => id)).toEqual([]);
  });

  test('has one curve for each reading, which starts at the amount without a wage', () => {
    const { answers, assessment } = worked('pool-parents-2200-0-after');
    const curves = curvesOf(answers, assessment.onDate);
    expect(curves.map(({ reading }) => reading)).toEqual(['strict', 'equity']);
    expect(curves.map(({ points }) => points[0]?.amount)).toEqual([493_85, 893_65]);
  });

  test('is absent where nothing is left even without a wage', () => {
    expect(curvesOf({ ...plain, incomes: [{ kind: 'pension', perMonth: cents(5_000_00) }] }, onDate)).toEqual(
      [],
    );
  });

  test('a table of it fits a screen and reaches the end', () => {
    const rows = rowsOf(curve ? [curve] : [], plain, onDate);
    expect(rows.length).toBeLessThanOrEqual(16);
    expect(rows.map(({ wage, inHand, amounts }) => inHand - wage - (amounts[0] ?? NaN))).toEqual(
      rows.map(() => 0),
    );
    expect(rows.at(-1)?.wage).toBeGreaterThanOrEqual(curve?.endsAt ?? Infinity);
  });
});

describe('what if', () => {
  test('somebody without work who finds some starts it during the income, so a part is exempt', () => {
    expect(jobTried(plain, onDate)).toBe('newJob');
    const year = yearlyRate('single', onDate).amount - (600_00 - exempt) * 12 + flatAYear;
    expect(strictAt(plain, 600_00)).toBe(perMonth(cents(year), 'halfUp'));
  });

  test('a job from before keeps counting in full', () => {
    const works: Answers = {
      ...plain,
      incomes: [{ kind: 'wage', perMonth: cents(500_00) }],
      jobStarted: 'before',
    };
    expect(jobTried(works, onDate)).toBe('oldJob');
    expect(withWage(works, cents(700_00)).incomes).toEqual([{ kind: 'wage', perMonth: 700_00 }]);
    expect(strictAt(works, 700_00)).toBe(strictAt(works, 500_00) - 200_00);
  });

  test('a student’s job is a student’s job, whenever it began', () => {
    expect(jobTried({ ...plain, age: 20, work: 'student' }, onDate)).toBe('studentJob');
    expect(jobTried({ ...plain, age: 25, work: 'student' }, onDate)).toBe('newJob');
    expect(jobTried({ ...plain, age: 25, work: 'student', studentSinceBefore25: 'yes' }, onDate)).toBe(
      'studentJob',
    );
  });

  test('today’s wage tried again changes nothing', () => {
    const { answers, assessment } = worked('persona-part-time-mother');
    expect(amountsAfter(withWage(answers, cents(780_00)), assessment.onDate)[0]?.perMonth).toEqual(
      assessment.estimates[0]?.perMonth,
    );
  });

  test('without the parents there is one amount, the single one', () => {
    const { answers, assessment } = worked('pool-parents-2200-0-after');
    const after = amountsAfter(livingAlone(answers), assessment.onDate);
    expect(after.map(({ perMonth: amount }) => amount.high)).toEqual([
      perMonth(yearlyRate('single', onDate).amount, 'halfUp'),
    ]);
  });

  test('children stay when the adults are gone', () => {
    expect(livingAlone({ ...plain, household: ['minorChild', 'partner', 'parent'] }).household).toEqual([
      'minorChild',
    ]);
  });

  test('a partner who applies too no longer lowers the amount', () => {
    const { answers, assessment } = worked('partner-1500');
    expect(changesFor(answers)).toContain('partnerApplies');
    expect(amountsAfter(withPartnerApplying(answers), assessment.onDate)[0]?.perMonth.high).toBe(893_65);
  });

  test('only changes that mean something are offered', () => {
    expect(changesFor(plain)).toEqual(['earn']);
    expect(changesFor({ ...plain, residence: 'homeless', household: ['other'] })).toEqual(['earn']);
    expect(changesFor({ ...plain, household: ['partner'], partnerApplies: 'yes' })).not.toContain(
      'partnerApplies',
    );
  });
});

describe('the cliff of the flat exemption', () => {
  const at = (monthly: number) => {
    const [estimate] = somebody({ ...plain, incomes: [{ kind: 'pension', perMonth: cents(monthly) }] })
      .assessment.estimates;
    return estimate ? cliffOf(estimate) : null;
  };

  test('is named within a hundred euros of the rate, and not before', () => {
    const rate = yearlyRate('single', onDate).amount;
    const near = Math.ceil((rate - 1_200_00) / 12);
    expect(at(near)?.side).toBe('before');
    expect(at(near - 1)).toBeNull();
  });

  test('says how much more income takes everything away', () => {
    const cliff = at(1_340_00);
    expect(cliff).toEqual({ side: 'before', gap: 47, flat: 20_83 });
    expect(at(1_340_47)?.side).toBe('beyond');
  });

  test('is no matter for somebody without resources', () => {
    expect(cliffOf(somebody(plain).assessment.estimates[0] ?? expect.fail('an estimate'))).toBeNull();
  });
});
