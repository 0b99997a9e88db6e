import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import type { Answers, Income } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { anyDay, calculable } from '../random/answers';
import { neverMore } from '../random/never-more';
import { aThirdOf } from '../sample';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: aThirdOf(3_000) };

describe('more income never gives more', () => {
  const extra = fc.integer({ min: 1, max: 1_000_00 });

  test('an income added to one’s own', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, (answers, onDate, amount) => {
        const sickness: Income = { kind: 'sickness', perMonth: cents(amount) };
        const richer: Answers = { ...answers, incomes: [...(answers.incomes ?? []), sickness] };
        return neverMore(assess(answers, onDate), assess(richer, onDate));
      }),
      runs,
    );
  });

  test('pay that grows', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withPay = (pay: number): Answers => ({
          ...answers,
          incomes: [{ kind: 'wage', perMonth: cents(pay) }],
        });
        return neverMore(assess(withPay(amount), onDate), assess(withPay(amount + raise), onDate));
      }),
      runs,
    );
  });

  test('savings that grow', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) =>
        neverMore(
          assess({ ...answers, savings: cents(amount * 100) }, onDate),
          assess({ ...answers, savings: cents((amount + raise) * 100) }, onDate),
        ),
      ),
      runs,
    );
  });

  test('an allowance of a volunteer that grows, in its year or in its highest day', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, fc.boolean(), (answers, onDate, amount, raise, ofDay) => {
        const withAllowance = (perYear: number, perDay: number): Answers => ({
          ...answers,
          incomes: [
            ...(answers.incomes ?? []),
            { kind: 'volunteerAllowance', perYear: cents(perYear * 3), perDay: cents(perDay) },
          ],
        });
        const [poorer, richer] = ofDay
          ? [withAllowance(amount, amount), withAllowance(amount, amount + raise)]
          : [withAllowance(amount, 1), withAllowance(amount + raise, 1)];
        return neverMore(assess(poorer, onDate), assess(richer, onDate));
      }),
      runs,
    );
  });

  test('pay in lieu of notice and gifts that count', () => {
    fc.assert(
      fc.property(
        calculable,
        anyDay,
        extra,
        fc.constantFrom('noticePay', 'countedGifts'),
        (answers, onDate, amount, kind) => {
          const richer: Answers = {
            ...answers,
            incomes: [...(answers.incomes ?? []), { kind, perMonth: cents(amount) }],
          };
          return neverMore(assess(answers, onDate), assess(richer, onDate));
        },
      ),
      runs,
    );
  });

  test('an exemption one has never gives less than none', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const student: Answers = { ...answers, age: 27, work: 'student', exemptionScheme: 'general' };
        const without = assess({ ...student, studentSinceBefore25: 'no' }, onDate);
        const withIt = assess({ ...student, studentSinceBefore25: 'yes' }, onDate);
        return neverMore(withIt, without);
      }),
      runs,
    );
  });
});
