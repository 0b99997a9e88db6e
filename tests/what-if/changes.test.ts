import { describe, expect, test } from 'vitest';
import {
  amountsAfter,
  changesFor,
  jobTried,
  livingAlone,
  withPartnerApplying,
  withWage,
} from '../../src/what-if/changes';
import { cents, perMonth } from '../../src/kernel/money';
import { yearlyRate } from '../../src/rules/amounts/rates';
import type { Answers } from '../../src/contract/situation';
import { plain } from '../people/plain';
import { worked } from '../people/worked';
import { exempt, flatAYear, onDate, strictAt } from './wage-tried';

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
