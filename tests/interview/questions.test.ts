import type { QuestionId } from '../../src/interview/sections/question';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { statuses } from '../../src/contract/values';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { firstChoices } from '../../src/interview/first-choices';
import { questionOf, questions } from '../../src/interview/catalogue';
import { isFact } from '../../src/rules/facts';
import { path } from '../../src/interview/path';
import { relevant, applies } from '../../src/rules/facts';

const day = isoDate('2026-03-02');
const wage = { kind: 'wage', perMonth: cents<'month'>(100_00) } as const;
const pension = { kind: 'pension', perMonth: cents<'month'>(100_00) } as const;
const ownBusiness = { kind: 'selfEmployed', perMonth: cents<'month'>(100_00) } as const;
const course = { kind: 'training', perMonth: cents<'month'>(100_00) } as const;
const house = { kind: 'built', cadastralIncome: cents<'year'>(100_00) } as const;
const art = { kind: 'artistic', perYear: cents<'year'>(100_00) } as const;
const valuedAbroad = { kind: 'abroad', cadastralIncome: cents<'year'>(0) } as const;
const family = {
  household: ['partner', 'minorChild'],
  childrenDependent: 'yes',
  custody: 'full',
} as const satisfies Answers;
const field = { kind: 'unbuilt', cadastralIncome: cents<'year'>(100_00) } as const;

/** Three ways to hear a question: it has a meaning, it has none, or an earlier answer is missing. */
type Meaning = true | false | undefined;
const table: readonly (readonly [QuestionId, Meaning, Answers])[] = [
  ['residence', true, {}],
  ['hosted', undefined, {}],
  ['hosted', true, { residence: 'homeless' }],
  ['hosted', false, { residence: 'home' }],
  ['detention', true, {}],
  ['age', true, {}],
  ['minorSituation', undefined, {}],
  ['minorSituation', true, { age: 17 }],
  ['minorSituation', false, { age: 18 }],
  ['status', true, {}],
  ['document', undefined, {}],
  ...(['euCitizen', 'familyOfEuCitizen', 'familyOfBelgian', 'stateless'] as const).map(
    (status) => ['document', true, { status }] as const,
  ),
  ...(['temporaryProtection', 'otherForeigner'] as const).map(
    (status) => ['document', true, { status }] as const,
  ),
  ...(
    ['belgian', 'refugee', 'subsidiaryProtection', 'asylumSeeker', 'noLegalStay', 'preferNotToSay'] as const
  ).map((status) => ['document', false, { status }] as const),
  ['document', false, { status: 'unknown' }],
  ['euPurpose', undefined, {}],
  ['euPurpose', undefined, { status: 'euCitizen' }],
  ['euPurpose', undefined, { document: 'eu' }],
  ['euPurpose', true, { status: 'euCitizen', document: 'eu' }],
  ['euPurpose', true, { status: 'euCitizen', document: 'annex19' }],
  ['euPurpose', false, { status: 'euCitizen', document: 'euPlus' }],
  ['euPurpose', false, { status: 'euCitizen', document: 'unknown' }],
  ['euPurpose', false, { status: 'familyOfEuCitizen', document: 'eu' }],
  ['euPurpose', false, { status: 'familyOfBelgian', document: 'eu' }],
  ['euPurpose', true, { status: 'familyOfBelgian', document: 'annex19' }],
  ['euPurpose', false, { status: 'belgian', document: 'eu' }],
  ['threeMonths', undefined, {}],
  ['threeMonths', undefined, { status: 'euCitizen' }],
  ['threeMonths', false, { status: 'belgian' }],
  ['threeMonths', undefined, { status: 'euCitizen', document: 'eu' }],
  ['threeMonths', false, { status: 'euCitizen', document: 'eu', euPurpose: 'worker' }],
  ['threeMonths', true, { status: 'euCitizen', document: 'eu', euPurpose: 'jobseeker' }],
  ['threeMonths', true, { status: 'euCitizen', document: 'eu', euPurpose: 'student' }],
  ['threeMonths', undefined, { status: 'euCitizen', document: 'annex19' }],
  ['threeMonths', false, { status: 'euCitizen', document: 'annex19', euPurpose: 'jobseeker' }],
  ['threeMonths', false, { status: 'euCitizen', document: 'annex19', euPurpose: 'worker' }],
  ['threeMonths', true, { status: 'euCitizen', document: 'annex19', euPurpose: 'ownMeans' }],
  ['threeMonths', true, { status: 'euCitizen', document: 'annex19', euPurpose: 'student' }],
  ['threeMonths', false, { status: 'euCitizen', document: 'm' }],
  ['threeMonths', true, { status: 'familyOfBelgian', document: 'f' }],
  ['threeMonths', true, { status: 'familyOfBelgian', document: 'annex19ter' }],
  ['threeMonths', true, { status: 'familyOfEuCitizen', document: 'eu' }],
  ['threeMonths', false, { status: 'familyOfEuCitizen', document: 'fPlus' }],
  ['reception', undefined, {}],
  ['reception', true, { status: 'asylumSeeker' }],
  ['reception', false, { status: 'refugee' }],
  ['household', true, {}],
  ['childrenDependent', undefined, {}],
  ['childrenDependent', true, { household: ['minorChild'] }],
  ['childrenDependent', false, { household: ['adultChild'] }],
  ['custody', undefined, {}],
  ['custody', undefined, { household: ['minorChild'] }],
  ['custody', true, { household: ['minorChild'], childrenDependent: 'yes' }],
  ['custody', true, { household: ['minorChild'], childrenDependent: 'unknown' }],
  ['custody', false, { household: ['minorChild'], childrenDependent: 'no' }],
  ['custody', false, { household: [], childrenDependent: 'yes' }],
  ['sharedHousehold', undefined, {}],
  ['sharedHousehold', true, { household: ['sibling'] }],
  ['sharedHousehold', true, { household: ['partner', 'other'] }],
  ['sharedHousehold', false, { household: ['partner', 'minorChild'] }],
  ['sharedHousehold', false, { household: ['other'], residence: 'homeless' }],
  ['sharedHousehold', true, { household: ['other', 'minorChild'], residence: 'homeless' }],
  [
    'sharedHousehold',
    false,
    { household: ['other', 'minorChild'], residence: 'homeless', childrenDependent: 'no' },
  ],
  ['partnerApplies', undefined, {}],
  ['partnerApplies', false, { household: ['parent'] }],
  ['partnerApplies', true, { household: ['partner'] }],
  ['partnerApplies', undefined, { household: ['partner', 'minorChild'] }],
  ['partnerApplies', undefined, { household: ['partner', 'minorChild'], childrenDependent: 'yes' }],
  [
    'partnerApplies',
    false,
    { household: ['partner', 'minorChild'], childrenDependent: 'yes', custody: 'full' },
  ],
  [
    'partnerApplies',
    true,
    { household: ['partner', 'minorChild'], childrenDependent: 'yes', custody: 'less' },
  ],
  ['partnerApplies', true, { household: ['partner', 'minorChild'], childrenDependent: 'no' }],
  ['work', true, {}],
  ['incomes', true, {}],
  ['jobStarted', undefined, {}],
  ['jobStarted', true, { incomes: [wage] }],
  ['jobStarted', true, { incomes: [pension, ownBusiness] }],
  ['jobStarted', false, { incomes: [pension, course] }],
  ['shortageJob', undefined, {}],
  ['shortageJob', undefined, { incomes: [wage] }],
  ['shortageJob', true, { incomes: [wage], jobStarted: 'during' }],
  ['shortageJob', true, { incomes: [wage], jobStarted: 'unknown' }],
  ['shortageJob', false, { incomes: [wage], jobStarted: 'before' }],
  ['shortageJob', false, { incomes: [ownBusiness], jobStarted: 'during' }],
  ['shortageJob', true, { incomes: [pension, wage], jobStarted: 'during' }],
  ['shortageJob', false, { incomes: [wage], jobStarted: 'during', work: 'student' }],
  ['exemptionScheme', undefined, {}],
  ['exemptionScheme', false, { incomes: [pension] }],
  ['exemptionScheme', true, { incomes: [pension, art] }],
  ['exemptionScheme', true, { incomes: [wage] }],
  ['exemptionScheme', true, { incomes: [course] }],
  ['partnerIncomes', undefined, {}],
  ['partnerIncomes', false, { household: [] }],
  ['partnerIncomes', undefined, { household: ['partner'] }],
  ['partnerIncomes', true, { household: ['partner'], partnerApplies: 'no' }],
  ['partnerIncomes', true, { household: ['partner'], partnerApplies: 'unknown' }],
  ['partnerIncomes', false, { household: ['partner'], partnerApplies: 'yes' }],
  [
    'partnerIncomes',
    true,
    { household: ['partner', 'minorChild'], childrenDependent: 'yes', custody: 'full' },
  ],
  [
    'partnerIncomes',
    true,
    {
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'less',
      partnerApplies: 'yes',
    },
  ],
  ['partnerJobStarted', undefined, {}],
  ['partnerJobStarted', false, { household: [] }],
  ['partnerJobStarted', false, { household: ['partner'] }],
  ['partnerJobStarted', false, { household: ['partner'], partnerIncomes: [wage] }],
  ['partnerJobStarted', undefined, { household: ['partner', 'minorChild'] }],
  ['partnerJobStarted', true, { household: ['partner', 'minorChild'], partnerIncomes: [wage] }],
  ['partnerJobStarted', true, { household: ['partner', 'minorChild'], partnerIncomes: [ownBusiness] }],
  ['partnerJobStarted', true, { household: ['partner', 'minorChild'], partnerIncomes: [pension, wage] }],
  ['partnerJobStarted', false, { household: ['partner', 'minorChild'], partnerIncomes: [course] }],
  ['partnerJobStarted', false, { household: ['partner', 'minorChild'], partnerIncomes: [pension] }],
  [
    'partnerJobStarted',
    false,
    { household: ['partner', 'minorChild'], childrenDependent: 'no', partnerIncomes: [wage] },
  ],
  ['partnerJobStarted', false, { household: ['minorChild'], partnerIncomes: [wage] }],
  ['relatives', undefined, {}],
  ['relatives', undefined, { household: ['parent'] }],
  ['relatives', true, { household: ['parent'], sharedHousehold: 'yes' }],
  ['relatives', true, { household: ['grandparent'], sharedHousehold: 'unknown' }],
  ['relatives', false, { household: ['parent'], sharedHousehold: 'no' }],
  ['relatives', false, { household: ['sibling', 'other', 'stepParent'], sharedHousehold: 'yes' }],
  ['relatives', false, { household: ['parent'], residence: 'homeless' }],
  ['otherApplicants', true, { household: ['parent'], sharedHousehold: 'yes' }],
  ['otherApplicants', false, { household: ['sibling'], sharedHousehold: 'yes' }],
  ['savings', true, {}],
  ['savingsShare', undefined, {}],
  ['savingsShare', true, { savings: cents(1) }],
  ['savingsShare', true, { savings: 'unknown' }],
  ['savingsShare', false, { savings: cents(0) }],
  ['properties', true, {}],
  ['childBenefitChildren', undefined, {}],
  ['childBenefitChildren', true, { properties: [field, house] }],
  ['childBenefitChildren', false, { properties: [field] }],
  ['childBenefitChildren', true, { properties: [valuedAbroad] }],
  ['childBenefitChildren', false, { properties: [{ kind: 'abroad' }] }],
  ...(['partnerSavings', 'partnerProperties'] as const).flatMap((id): (typeof table)[number][] => [
    [id, undefined, {}],
    [id, false, { household: ['parent'] }],
    [id, undefined, { household: ['partner'] }],
    [id, true, { household: ['partner'], partnerApplies: 'no' }],
    [id, true, { household: ['partner'], partnerApplies: 'unknown' }],
    [id, false, { household: ['partner'], partnerApplies: 'yes' }],
    [id, false, family],
    [id, true, { ...family, custody: 'less', partnerApplies: 'no' }],
    [id, false, { ...family, custody: 'less', partnerApplies: 'yes' }],
  ]),
  ['partnerSavingsShare', undefined, {}],
  ['partnerSavingsShare', undefined, { household: ['partner'], partnerApplies: 'no' }],
  ['partnerSavingsShare', true, { household: ['partner'], partnerApplies: 'no', partnerSavings: cents(1) }],
  ['partnerSavingsShare', false, { household: ['partner'], partnerApplies: 'no', partnerSavings: cents(0) }],
  ['partnerSavingsShare', false, { household: ['partner'], partnerApplies: 'yes', partnerSavings: cents(1) }],
  ['transfers', true, {}],
  ['housingPaidByOthers', true, {}],
  ['otherBenefits', true, {}],
  ['maintenance', true, {}],
  ['receivedInLastThreeMonths', true, {}],
  ['studentSinceBefore25', undefined, {}],
  ['studentSinceBefore25', undefined, { work: 'student' }],
  ['studentSinceBefore25', undefined, { age: 26 }],
  ['studentSinceBefore25', true, { work: 'student', age: 25 }],
  ['studentSinceBefore25', false, { work: 'student', age: 24 }],
  ['studentSinceBefore25', false, { work: 'working', age: 25 }],
  ['studentSinceBefore25', true, { work: 'unknown', age: 25 }],
  ['studentSinceBefore25', false, { work: 'unknown', age: 24 }],
  ['commune', true, {}],
  ['registeredCommune', false, { work: 'seeking', residence: 'home' }],
  ['registeredCommune', true, { work: 'student' }],
  ['registeredCommune', true, { residence: 'institution' }],
  ['registeredCommune', true, { detention: 'prison' }],
  ['registeredCommune', true, { status: 'asylumSeeker' }],
  ['registeredCommune', true, { status: 'temporaryProtection' }],
  ['registeredCommune', false, { status: 'refugee', residence: 'home' }],
];

describe('what a question means beside other answers', () => {
  for (const [id, meaning, answers] of table) {
    const heard = meaning === undefined ? 'is still open' : meaning ? 'has a meaning' : 'is moot';
    test(`${id} ${heard} with ${JSON.stringify(answers)}`, () => {
      expect(applies(id, answers, day)).toBe(meaning);
    });
  }

  test('every question stands in the table', () => {
    const named = new Set(table.map(([id]) => id));
    expect(questions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('what depends on the day', () => {
  test('grandparents are asked about from 1 March 2026 only', () => {
    const answers: Answers = { household: ['grandparent'], sharedHousehold: 'yes' };
    expect(applies('relatives', answers, isoDate('2026-02-28'))).toBe(false);
    expect(applies('relatives', answers, isoDate('2026-03-01'))).toBe(true);
  });

  test('a shortage occupation is asked about from 1 January 2024 only', () => {
    const answers: Answers = { incomes: [wage], jobStarted: 'during' };
    expect(applies('shortageJob', answers, isoDate('2023-12-31'))).toBe(false);
    expect(applies('shortageJob', answers, isoDate('2024-01-01'))).toBe(true);
  });

  test('work is asked below the pension age of the day', () => {
    const asked = (age: number, onDate: string): boolean => path({ age }, isoDate(onDate)).includes('work');
    expect(asked(65, '2025-01-31')).toBe(false);
    expect(asked(65, '2025-02-01')).toBe(true);
    expect(asked(66, '2026-03-02')).toBe(false);
    expect(asked(66, '2030-02-01')).toBe(true);
    expect(asked(67, '2030-02-01')).toBe(false);
  });
});

describe('what is not worth a screen although it has a meaning', () => {
  const asks = (id: QuestionId, answers: Answers): boolean => path(answers, day).includes(id);

  test('detention, but of people in an institution', () => {
    expect(asks('detention', { residence: 'home' })).toBe(false);
    expect(asks('detention', { residence: 'institution' })).toBe(true);
  });
  test('an answer that was given is on the path all the same', () => {
    expect(asks('detention', { residence: 'home', detention: 'prisonTag' })).toBe(true);
  });
  test('when a young student’s job began', () => {
    const student: Answers = { age: 24, work: 'student', incomes: [wage] };
    expect(asks('jobStarted', student)).toBe(false);
    expect(asks('jobStarted', { ...student, age: 25 })).toBe(true);
    expect(asks('jobStarted', { ...student, work: 'working' })).toBe(true);
    expect(asks('jobStarted', { ...student, incomes: [ownBusiness] })).toBe(true);
    expect(asks('jobStarted', { ...student, incomes: [wage, ownBusiness] })).toBe(true);
  });
  test('other applicants, when one relative is the only other person', () => {
    expect(asks('otherApplicants', { household: ['parent'], sharedHousehold: 'yes' })).toBe(false);
    expect(asks('otherApplicants', { household: ['parent', 'sibling'], sharedHousehold: 'yes' })).toBe(true);
  });
  test('whose savings they are, up to the first slice', () => {
    expect(asks('savingsShare', { savings: cents(6_200_00) })).toBe(false);
    expect(asks('savingsShare', { savings: cents(6_200_01) })).toBe(true);
    expect(asks('savingsShare', { savings: 'unknown' })).toBe(false);
  });
  test('who pays the home of somebody who has none', () => {
    expect(asks('housingPaidByOthers', { residence: 'homeless' })).toBe(false);
    expect(asks('housingPaidByOthers', { residence: 'home' })).toBe(true);
  });
  test('the commune of registration, where only the status makes it count', () => {
    expect(asks('registeredCommune', { status: 'asylumSeeker' })).toBe(false);
    expect(asks('registeredCommune', { status: 'asylumSeeker', registeredCommune: '62063' })).toBe(true);
    expect(asks('registeredCommune', { status: 'asylumSeeker', work: 'student' })).toBe(true);
  });
  test('the last three months, where the individual project is required anyway', () => {
    expect(asks('receivedInLastThreeMonths', { age: 24, work: 'seeking' })).toBe(false);
    expect(asks('receivedInLastThreeMonths', { age: 25, work: 'seeking' })).toBe(true);
    expect(asks('receivedInLastThreeMonths', { age: 25, work: 'student' })).toBe(false);
  });
  test('which exemption was begun first, but where each would exempt something', () => {
    const asked = (answers: Answers): boolean => asks('exemptionScheme', { age: 30, ...answers });
    expect(asked({ incomes: [art] })).toBe(false);
    expect(asked({ incomes: [wage], jobStarted: 'during' })).toBe(false);
    expect(asked({ incomes: [wage, art], jobStarted: 'before' })).toBe(false);
    expect(asked({ incomes: [pension, art] })).toBe(false);
    for (const jobStarted of ['during', 'unknown'] as const) {
      expect(asked({ incomes: [wage, art], jobStarted })).toBe(true);
      expect(asked({ incomes: [ownBusiness, art], jobStarted })).toBe(true);
    }
    expect(asked({ incomes: [course, art] })).toBe(true);
    expect(asked({ incomes: [wage, course, art], jobStarted: 'before' })).toBe(true);
    expect(asked({ incomes: [course, art], work: 'student', age: 20 })).toBe(false);
    expect(asked({ incomes: [course, art], work: 'student' })).toBe(true);
  });
  test('the partner’s savings, property and whose they are, but where they can count', () => {
    const couple: Answers = { household: ['partner'], partnerApplies: 'no' };
    expect(asks('partnerSavings', couple)).toBe(true);
    expect(asks('partnerProperties', couple)).toBe(true);
    expect(asks('partnerSavings', { ...couple, partnerApplies: 'yes' })).toBe(false);
    expect(asks('partnerProperties', { ...couple, partnerApplies: 'yes' })).toBe(false);
    expect(asks('partnerSavings', family)).toBe(false);
    expect(asks('partnerProperties', family)).toBe(false);
    expect(asks('partnerSavingsShare', { ...couple, partnerSavings: cents(6_200_00) })).toBe(false);
    expect(asks('partnerSavingsShare', { ...couple, partnerSavings: cents(6_200_01) })).toBe(true);
  });
  test('whether a student past the age had the income before, but of who receives it and has pay to keep', () => {
    const student: Answers = {
      age: 25,
      work: 'student',
      incomes: [wage],
      jobStarted: 'before',
      receivedInLastThreeMonths: 'yes',
    };
    const asked = (answers: Answers): boolean => asks('studentSinceBefore25', { ...student, ...answers });
    expect(asked({})).toBe(true);
    expect(asked({ age: 24 })).toBe(false);
    expect(asked({ work: 'working' })).toBe(false);
    expect(asked({ receivedInLastThreeMonths: 'no' })).toBe(false);
    expect(asked({ receivedInLastThreeMonths: 'unknown' })).toBe(false);
    expect(asked({ incomes: [pension] })).toBe(false);
    expect(asked({ incomes: [course] })).toBe(false);
    // A job begun during the income has the general exemption, of the same amount; beside art it would not.
    expect(asked({ jobStarted: 'during' })).toBe(false);
    expect(asked({ jobStarted: 'during', incomes: [wage, art] })).toBe(true);
    expect(asked({ jobStarted: 'unknown' })).toBe(true);
    // And with it the question whether it is received at all, which no student is asked otherwise.
    const { receivedInLastThreeMonths: _heard, ...unheard } = student;
    expect(asks('receivedInLastThreeMonths', unheard)).toBe(true);
    expect(asks('receivedInLastThreeMonths', { ...unheard, age: 24 })).toBe(false);
    expect(asks('receivedInLastThreeMonths', { ...unheard, jobStarted: 'during' })).toBe(false);
  });
});

describe('the path and the answers that count', () => {
  test('an empty conversation asks what needs nothing before it, in order', () => {
    const asked = path({}, day);
    expect(asked.slice(0, 4)).toEqual(['residence', 'age', 'status', 'household']);
    expect(asked).not.toContain('hosted');
    expect(asked).not.toContain('custody');
  });
  test('a moot answer takes what hangs on it along', () => {
    const answers: Answers = {
      household: [],
      childrenDependent: 'yes',
      custody: 'full',
      partnerIncomes: [wage],
    };
    expect(relevant(answers, day)).toEqual({ household: [] });
  });
  test('an answer that came early is kept', () => {
    expect(relevant({ custody: 'full', document: 'eu' }, day)).toEqual({ custody: 'full', document: 'eu' });
  });
  test('the dates of the file always count', () => {
    const answers: Answers = {
      appliedOn: day,
      decidedOn: day,
      notifiedOn: day,
      firstMonth: true,
      resumed: 'yes',
    };
    expect(relevant(answers, day)).toEqual(answers);
  });
  test('a field that only the result asks for has no question', () => {
    expect(isFact('appliedOn')).toBe(false);
    expect(isFact('commune')).toBe(true);
  });
});

describe('the options of a question', () => {
  test('papers follow the status', () => {
    const options = (status: Answers['status']): readonly string[] => {
      const question = questionOf('document');
      return question.kind === 'choice' ? question.options(status ? { status } : {}) : [];
    };
    expect(options('euCitizen')).toEqual(['eu', 'euPlus', 'annex19', 'm', 'annex15', 'none']);
    expect(options('familyOfEuCitizen')).toEqual([
      'f',
      'fPlus',
      'eu',
      'euPlus',
      'annex19ter',
      'm',
      'annex15',
    ]);
    expect(options('familyOfBelgian')).toEqual(options('familyOfEuCitizen'));
    expect(options('stateless')).toEqual(['a', 'b', 'annex15', 'none']);
    expect(options('temporaryProtection')).toEqual(['a', 'annex15', 'none']);
    expect(options('otherForeigner')).toEqual(['a', 'b', 'k', 'l', 'm', 'orange', 'annex15', 'none']);
    expect(options('belgian')).toEqual([]);
    expect(options(undefined)).toEqual([]);
  });
  test('no first choice has more than seven options, and together they are all', () => {
    for (const question of questions) {
      if (question.kind !== 'choice' && question.kind !== 'several') continue;
      if (question.kind === 'several') expect(question.groups.length).toBeLessThanOrEqual(7);
      else
        for (const status of statuses) {
          const first = firstChoices(question, { status });
          expect(first.length).toBeLessThanOrEqual(7);
          expect(first.flatMap(({ options }) => options)).toEqual(question.options({ status }));
        }
    }
  });
});
