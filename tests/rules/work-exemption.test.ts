import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { indexSteps } from '../../src/data/index-steps';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { amountsOf } from '../../src/rules/estimates';
import type { CountedIncome } from '../../src/rules/resources/own-income';
import { hasStudentExemption } from '../../src/rules/resources/student';
import { workExemptions } from '../../src/rules/resources/work-exemption';
import { applicant } from '../../src/rules/resources/worker';

/** What may be kept of pay on 1 March 2026 (A.R. / K.B. 11-7-2002, art. 35): 315.67 a month, 452.39 in a shortage occupation. */
const onDate = isoDate('2026-03-01');
const general = 3_788_04;
const shortage = 5_428_68;

const wage: CountedIncome = { kind: 'wage', perMonth: cents(900_00) };
const training: CountedIncome = { kind: 'training', perMonth: cents(100_00) };
const shop: CountedIncome = { kind: 'selfEmployed', perYear: cents(2_000_00) };
const art: CountedIncome = { kind: 'artistic', perYear: cents(3_000_00) };

function kept(
  answers: Answers,
  incomes: readonly CountedIncome[],
  tried: 'general' | 'artistic' = 'general',
  day = onDate,
) {
  const month = { tried, isWholeMonth: true, index: indexSteps };
  return workExemptions(applicant(answers, incomes, day), day, month).map(
    ({ label, perYear }) => `${label} ${perYear}`,
  );
}

describe('the general and the artistic exemption (art. 35 §§ 1 and 3)', () => {
  const during: Answers = { jobStarted: 'during' };

  test('where nobody said which was begun first, each stands when it is tried', () => {
    expect(kept(during, [wage, art], 'general')).toEqual([`workExemption ${general}`]);
    expect(kept(during, [wage, art], 'artistic')).toEqual(['artisticExemption 300000']);
  });

  test('the only one that exempts something stands, whichever is tried', () => {
    for (const tried of ['general', 'artistic'] as const) {
      expect(kept(during, [wage], tried)).toEqual([`workExemption ${general}`]);
      expect(kept(during, [art], tried)).toEqual(['artisticExemption 300000']);
      expect(kept({ jobStarted: 'before' }, [wage, art], tried)).toEqual(['artisticExemption 300000']);
    }
  });

  test('the artistic one, once begun, shuts out a training too', () => {
    const begun: Answers = { exemptionScheme: 'artistic' };
    expect(kept(begun, [training, art])).toEqual(['artisticExemption 300000']);
    expect(kept(begun, [training])).toEqual([]);
  });

  test('of two that keep as much, the bill shows the general one', () => {
    const equal: Answers = {
      household: [],
      jobStarted: 'during',
      incomes: [
        { kind: 'wage', perMonth: cents(250_00) },
        { kind: 'artistic', perYear: cents(3_000_00) },
      ],
    };
    const [estimate] = amountsOf(equal, onDate).estimates;
    // 16 085.64 − 3 000 − 3 000 + 3 000 + 250
    expect(estimate?.perYear).toEqual({ low: 13_335_64, high: 13_335_64 });
    expect(estimate?.ledger.map(({ label }) => label)).toContain('workExemption');
  });

  test('may be open on one way only of another answer: both are then worth finding out', () => {
    const pay: Answers = { household: [], incomes: [wage, art], jobStarted: unknown };
    // A job from before leaves the artistic one alone, 3 000; one begun during the income 3 788.04 or 3 000.
    expect(amountsOf(pay, onDate).narrowing).toEqual(['jobStarted', 'exemptionScheme']);
  });
});

describe('a student (art. 35 § 2)', () => {
  const student: Answers = { work: 'student', age: 20 };

  test('has the exemption below 25 or when the income began before, and none while the age is not known', () => {
    expect(hasStudentExemption({ work: 'student', age: 24 }, onDate)).toBe(true);
    expect(hasStudentExemption({ work: 'student', age: 25 }, onDate)).toBe(false);
    expect(hasStudentExemption({ work: 'student', studentSinceBefore25: 'yes' }, onDate)).toBe(false);
    expect(hasStudentExemption({ work: 'working', age: 20, studentSinceBefore25: 'yes' }, onDate)).toBe(
      false,
    );
  });

  test('keeps of a wage whenever it began, of a trade only what the general exemption gives', () => {
    for (const jobStarted of ['before', 'during'] as const) {
      expect(kept({ ...student, jobStarted }, [wage])).toEqual([`studentExemption ${general}`]);
    }
    expect(kept({ ...student, jobStarted: 'before' }, [shop])).toEqual([]);
    expect(kept({ ...student, jobStarted: 'during' }, [shop])).toEqual(['studentExemption 200000']);
  });

  test('who began with the artistic one has nothing of the general one for a trade', () => {
    const begun: Answers = { ...student, exemptionScheme: 'artistic', jobStarted: 'during' };
    expect(kept(begun, [shop, art])).toEqual(['artisticExemption 300000']);
    expect(kept(begun, [wage, art])).toEqual([`studentExemption ${general}`, 'artisticExemption 300000']);
  });
});

describe('the amount of a shortage occupation (art. 35)', () => {
  const job: Answers = { shortageJob: 'yes', jobStarted: 'during' };

  test('stands from 1 January 2024 on, for a job begun during the income', () => {
    expect(kept(job, [wage])).toEqual([`shortageExemption ${shortage}`]);
    expect(kept(job, [wage], 'general', isoDate('2023-12-31'))[0]).toMatch(/^workExemption/);
    expect(kept(job, [wage], 'general', isoDate('2024-01-01'))[0]).toMatch(/^shortageExemption/);
  });

  test('never raises what may be kept of a training beside a job from before', () => {
    const long: CountedIncome = { kind: 'training', perMonth: cents(600_00) };
    expect(kept({ ...job, jobStarted: 'before' }, [wage, long])).toEqual([`workExemption ${general}`]);
    expect(kept({ shortageJob: 'yes' }, [long])).toEqual([`workExemption ${general}`]);
  });

  test('is not for students: where the work is not known, one end has the general amount', () => {
    const open: Answers = { household: [], age: 26, work: unknown, incomes: [wage], ...job };
    const [estimate] = amountsOf(open, onDate).estimates;
    // 16 085.64 − 10 800 + 250, and what may be kept
    expect(estimate?.perYear).toEqual({ low: 5_535_64 + general, high: 5_535_64 + shortage });
  });

  test('makes the work of a young person worth less to know than when the job began', () => {
    const open: Answers = {
      household: [],
      age: 20,
      work: unknown,
      incomes: [wage],
      jobStarted: unknown,
      shortageJob: 'yes',
    };
    // Seeking leaves 0 to 5 428.68; a job from before leaves 0 to 3 788.04 (a student's), a new one 3 788.04 to 5 428.68.
    expect(amountsOf(open, onDate).narrowing).toEqual(['jobStarted', 'work']);
  });
});
