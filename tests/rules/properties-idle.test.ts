import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/contract/assessment';
import type { Answers } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { incomeTreatment } from '../../src/data/incomes';
import { childBenefitOfRelatives } from '../../src/data/relatives';
import { cents, type Cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { anyAnswers, anyDay, calculable, fields, income } from '../random/answers';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: 2_000 };

describe('what changes nothing', () => {
  const amounts = ({ estimates, narrowing }: Assessment) => ({ estimates, narrowing });

  test('money of a kind that does not count, the person’s or the partner’s', () => {
    fc.assert(
      fc.property(calculable, anyDay, income, fc.boolean(), (answers, onDate, other, isPartners) => {
        const isExempt = incomeTreatment.on(onDate).value[other.kind].counts === 'no';
        if (!isExempt || Object.values(other).includes(unknown)) return;
        const id = isPartners ? 'partnerIncomes' : 'incomes';
        // Left out, whether the partner has a job would be open; an answer, whatever it is, settles that.
        const own = answers[id] ?? [];
        expect(amounts(assess({ ...answers, [id]: [...own, other] }, onDate))).toEqual(
          amounts(assess({ ...answers, [id]: own }, onDate)),
        );
      }),
      runs,
    );
  });

  test('money of such a kind that is not known: it is named, and moves no amount', () => {
    fc.assert(
      fc.property(calculable, anyDay, income, fc.boolean(), (answers, onDate, other, isPartners) => {
        if (incomeTreatment.on(onDate).value[other.kind].counts !== 'no') return;
        const id = isPartners ? 'partnerIncomes' : 'incomes';
        const entry = { kind: other.kind, perMonth: unknown };
        const richer: Answers = { ...answers, [id]: [...(answers[id] ?? []), entry] };
        const ends = ({ estimates }: Assessment) =>
          estimates.map(({ ledger: _ledger, ...estimate }) => estimate);
        expect(ends(assess(richer, onDate))).toEqual(ends(assess(answers, onDate)));
      }),
      runs,
    );
  });

  test('what a partner who applies too earns, saves and owns', () => {
    fc.assert(
      fc.property(calculable, anyAnswers, anyDay, (answers, drawn, onDate) => {
        const couple: Answers = { ...answers, household: ['partner'], partnerApplies: 'yes' };
        const { partnerIncomes, partnerSavings, partnerSavingsShare, partnerProperties } = drawn;
        const theirs = { partnerIncomes, partnerSavings, partnerSavingsShare, partnerProperties };
        const known = Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== undefined));
        expect(amounts(assess({ ...couple, ...known }, onDate))).toEqual(
          amounts(assess({ ...couple, partnerIncomes: [] }, onDate)),
        );
      }),
      runs,
    );
  });

  test('in the family category the savings, the property and the pooled rate of the partner', () => {
    fc.assert(
      fc.property(calculable, anyAnswers, anyDay, (answers, drawn, onDate) => {
        const family: Answers = {
          ...answers,
          household: ['partner', 'minorChild'],
          childrenDependent: 'yes',
          custody: 'full',
        };
        const { partnerSavings, partnerSavingsShare, partnerProperties, partnerApplies } = drawn;
        const theirs = { partnerSavings, partnerSavingsShare, partnerProperties, partnerApplies };
        const known = Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== undefined));
        const bare = Object.fromEntries(Object.entries(family).filter(([id]) => !(id in theirs))) as Answers;
        expect(amounts(assess({ ...family, ...known }, onDate))).toEqual(amounts(assess(bare, onDate)));
      }),
      runs,
    );
  });

  test('outside the family category when the partner’s job began', () => {
    fc.assert(
      fc.property(calculable, anyDay, fields.partnerJobStarted, (answers, onDate, partnerJobStarted) => {
        const couple: Answers = { ...answers, household: ['partner'], partnerJobStarted };
        const { partnerJobStarted: _start, ...silent } = couple;
        expect(amounts(assess(couple, onDate))).toEqual(amounts(assess(silent, onDate)));
      }),
      runs,
    );
  });

  test('a shortage occupation of a student, and below 25 whether the studies’ income began before', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const student: Answers = { ...answers, work: 'student', age: 20 };
        const { shortageJob: _job, studentSinceBefore25: _since, ...silent } = student;
        expect(amounts(assess(student, onDate))).toEqual(amounts(assess(silent, onDate)));
      }),
      runs,
    );
  });

  test('whether a right resumes, where no first month is asked for', () => {
    fc.assert(
      fc.property(calculable, anyDay, fields.resumed, (answers, onDate, resumed) => {
        const { firstMonth: _month, resumed: _resumed, ...silent } = answers;
        expect(assess({ ...silent, resumed }, onDate)).toEqual(assess(silent, onDate));
      }),
      runs,
    );
  });

  test('child benefit that is not known is the flat amount, and never an interval', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const rule = childBenefitOfRelatives.on(onDate).value;
        const withBenefit = (childBenefitForApplicant: Cents<'month'> | 'unknown'): Answers => ({
          ...answers,
          household: ['parent'],
          relatives: [{ relation: 'parent', perMonth: cents(1_000_00), childBenefitForApplicant }],
        });
        const flat = rule?.flat ?? cents<'month'>(0);
        expect(amounts(assess(withBenefit(unknown), onDate))).toEqual(
          amounts(assess(withBenefit(flat), onDate)),
        );
        expect(amounts(assess(withBenefit(cents(flat + 70_00)), onDate))).toEqual(
          amounts(assess(withBenefit(flat), onDate)),
        );
      }),
      runs,
    );
  });
});
