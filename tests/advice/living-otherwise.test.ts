import { describe, expect, test } from 'vitest';
import { openPointsOf } from '../../src/advice/open-law';
import type { Answers } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { plainBut } from '../people/somebody';

const day = '2026-11-26';
const pointsOf = (answers: Answers) => openPointsOf(plainBut(answers, day));
const find = (id: string, answers: Answers) =>
  pointsOf(answers).find(({ line }) => line.key === `open.${id}`);

describe('a partner without a right to stay and without income', () => {
  const couple: Answers = { household: ['partner'], partnerApplies: 'no', partnerIncomes: [] };

  test('has both rates beside each other: ours, and the single rate that courts have given', () => {
    const person = plainBut(couple, day);
    expect(person.assessment.estimates[0]?.perMonth.high).toBe(911_56);
    expect(find('partnerWithoutStay', couple)?.instead).toBe(1_367_34);
    // With a right to stay it is disputed: words, and no figure.
    expect(find('partnerWithoutIncome', couple)?.instead).toBeNull();
  });

  test('not where the partner has an income, asks too, or a family is there', () => {
    const paid: Answers = {
      ...couple,
      partnerIncomes: [{ kind: 'wage', perMonth: cents<'month'>(500_00) }],
    };
    expect(find('partnerWithoutStay', paid)).toBeUndefined();
    expect(find('partnerWithoutStay', { ...couple, partnerApplies: 'yes' })).toBeUndefined();
    const family: Answers = {
      ...couple,
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
    };
    expect(find('partnerWithoutStay', family)).toBeUndefined();
  });

  test('the same is said of a housemate, in words', () => {
    const shared: Answers = { household: ['other'], sharedHousehold: 'yes' };
    expect(find('housemateWithoutStay', shared)?.instead).toBeNull();
    expect(find('housemateWithoutStay', { ...shared, sharedHousehold: 'no' })).toBeUndefined();
    expect(find('housemateWithoutStay', { ...shared, household: ['parent'] })).toBeUndefined();
  });
});

describe('a student who left the parents', () => {
  test('reads the other outcome: cohabitant, with the income of the parents', () => {
    const point = find('studentAtParents', { age: 20, work: 'student' });
    expect(point?.line.figures).toEqual({ amount: { cents: 911_56 } });
  });

  test('not who lives with them, and not who does not study', () => {
    expect(
      find('studentAtParents', { age: 20, work: 'student', household: ['parent'], sharedHousehold: 'yes' }),
    ).toBeUndefined();
    expect(find('studentAtParents', { age: 20 })).toBeUndefined();
  });
});
