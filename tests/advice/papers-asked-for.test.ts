import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { paperIds, type PaperId } from '../../src/advice/papers';
import { idsOf, today } from './paper-ids';

/** What everybody is asked for, whatever they answer. */
const always: readonly PaperId[] = ['identity', 'bank', 'debts'];
const cents = (value: number): never => value as never;

/** Each paper, an answer that asks for it, and one beside it that does not. */
const cases: readonly (readonly [PaperId, Answers, Answers])[] = [
  ['residencePapers', { status: 'otherForeigner' }, { status: 'belgian' }],
  ['residencePapers', { status: 'unknown' }, {}],
  ['recognition', { status: 'refugee' }, { status: 'temporaryProtection' }],
  ['recognition', { status: 'subsidiaryProtection' }, { status: 'asylumSeeker' }],
  ['recognition', { status: 'stateless' }, { status: 'otherForeigner' }],
  ['temporaryProtection', { status: 'temporaryProtection' }, { status: 'refugee' }],
  ['marriage', { minorSituation: 'married' }, { minorSituation: 'pregnant' }],
  ['pregnancy', { minorSituation: 'pregnant' }, { minorSituation: 'none' }],
  ['prison', { detention: 'released' }, { detention: 'none' }],
  ['lease', { residence: 'home' }, { residence: 'homeless' }],
  ['energyBills', { residence: 'home' }, { residence: 'institution' }],
  ['placeOfStay', { residence: 'homeless' }, { residence: 'home' }],
  ['composition', { household: ['other'] }, { household: [] }],
  ['partnerComes', { household: ['partner'] }, { household: ['sibling'] }],
  ['births', { household: ['minorChild'] }, { household: ['adultChild'] }],
  ['births', { minorSituation: 'childInCharge' }, { minorSituation: 'married' }],
  ['relativesIncome', { household: ['parent'] }, { household: ['sibling'] }],
  ['equityReasons', { household: ['parent'] }, { household: ['parent'], sharedHousehold: 'no' }],
  ['equityReasons', { household: ['parent'] }, { household: ['parent'], residence: 'homeless' }],
  ['savings', { savings: cents(1) }, { savings: cents(0) }],
  ['savings', { savings: 'unknown' }, {}],
  ['savings', { partnerSavings: cents(1) }, { partnerSavings: cents(0) }],
  [
    'paySlips',
    { incomes: [{ kind: 'wage', perMonth: 'unknown' }] },
    { incomes: [{ kind: 'pension', perMonth: 'unknown' }] },
  ],
  ['paySlips', { partnerIncomes: [{ kind: 'wage', perMonth: 'unknown' }] }, { partnerIncomes: [] }],
  ['accounts', { work: 'selfEmployed' }, { work: 'working' }],
  ['accounts', { partnerIncomes: [{ kind: 'selfEmployed', perYear: 'unknown' }] }, { incomes: [] }],
  ['unemployment', { incomes: [{ kind: 'unemployment', perDay: 'unknown' }] }, { work: 'seeking' }],
  ['sickness', { incomes: [{ kind: 'sickness', perDay: 'unknown' }] }, { work: 'health' }],
  ['pension', { incomes: [{ kind: 'pension', perMonth: 'unknown' }] }, { age: 70 }],
  ['disability', { incomes: [{ kind: 'disabilityIntegration', perMonth: 'unknown' }] }, { work: 'health' }],
  ['childBenefit', { work: 'student' }, { household: ['minorChild'] }],
  ['childBenefit', { incomes: [{ kind: 'childBenefitForChildren', perMonth: 'unknown' }] }, {}],
  [
    'otherBenefit',
    { otherBenefits: 'receiving' },
    { otherBenefits: 'receiving', incomes: [{ kind: 'sickness', perDay: 'unknown' }] },
  ],
  ['otherBenefit', { incomes: [{ kind: 'training', perMonth: 'unknown' }] }, { otherBenefits: 'none' }],
  ['maintenance', { maintenance: 'paid' }, { maintenance: 'none' }],
  ['maintenance', { maintenance: 'notClaimed' }, { maintenance: 'conflict' }],
  ['maintenance', { incomes: [{ kind: 'maintenanceForChildren', perMonth: 'unknown' }] }, { incomes: [] }],
  ['property', { properties: [{ kind: 'built', cadastralIncome: cents(1) }] }, { properties: [] }],
  ['property', { partnerProperties: [{ kind: 'unbuilt', cadastralIncome: cents(1) }] }, {}],
  ['propertyAbroad', { properties: [{ kind: 'abroad' }] }, { properties: [] }],
  [
    'propertyAbroad',
    { partnerProperties: [{ kind: 'abroad', rentPerYear: cents(1) }] },
    { partnerProperties: [{ kind: 'built', cadastralIncome: cents(1) }] },
  ],
  [
    'property',
    { properties: [{ kind: 'built', cadastralIncome: cents(1) }] },
    { properties: [{ kind: 'abroad' }] },
  ],
  ['noticePay', { incomes: [{ kind: 'noticePay', perMonth: cents(1) }] }, { incomes: [] }],
  ['noticePay', { partnerIncomes: [{ kind: 'noticePay', perMonth: cents(1) }] }, { work: 'seeking' }],
  ['volunteering', { incomes: [{ kind: 'volunteerAllowance', perYear: 'unknown' }] }, { incomes: [] }],
  ['gifts', { incomes: [{ kind: 'countedGifts', perMonth: cents(1) }] }, { incomes: [] }],
  [
    'gifts',
    { incomes: [{ kind: 'regularGifts', perMonth: cents(1) }] },
    { incomes: [{ kind: 'occasionalGifts', perMonth: cents(1) }] },
  ],
  [
    'relativesChildBenefit',
    { relatives: [{ relation: 'parent', perMonth: cents(1), childBenefitForApplicant: 'unknown' }] },
    { relatives: [{ relation: 'parent', perMonth: cents(1), childBenefitForApplicant: cents(0) }] },
  ],
  [
    'transfers',
    { transfers: [{ kind: 'movable', given: true, value: cents(1), on: today }] },
    { transfers: [] },
  ],
  ['endOfBenefit', { work: 'seeking' }, { work: 'student', age: 20, otherBenefits: 'none' }],
  [
    'endOfBenefit',
    { work: 'health', age: 40, otherBenefits: 'none' },
    { work: 'health', age: 40, otherBenefits: 'pending' },
  ],
  ['endOfBenefit', { work: 'equity', age: 65, otherBenefits: 'none' }, { age: 66, otherBenefits: 'none' }],
  ['claimPending', { otherBenefits: 'pending' }, { otherBenefits: 'notClaimed' }],
  ['jobSearch', { work: 'working' }, { work: 'student' }],
  ['medical', { work: 'health' }, { work: 'equity' }],
  ['reasonsNotToWork', { work: 'equity' }, { work: 'health' }],
  ['enrolment', { work: 'student' }, { age: 70 }],
  ['studyGrant', { work: 'student' }, { work: 'seeking' }],
  ['parentsIncome', { work: 'student' }, { work: 'student', maintenance: 'conflict' }],
];

describe('the papers', () => {
  test.each(cases)('%s: for %j, not for %j', (paper, asking, notAsking) => {
    expect(idsOf(asking)).toContain(paper);
    expect(idsOf(notAsking)).not.toContain(paper);
  });

  test('without any answer are the three that everybody is asked for', () => {
    expect(idsOf({})).toEqual(always);
  });

  test('have each a case here that asks for it', () => {
    expect(new Set([...always, ...cases.map(([paper]) => paper)])).toEqual(new Set(paperIds));
  });
});
