import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/contract/assessment';
import type { Answers, Income } from '../../src/contract/situation';
import { dayOfMonth, type IsoDate } from '../../src/kernel/iso-date';
import { cents, partOfMonth, perMonth } from '../../src/kernel/money';
import { yearlyRate } from '../../src/rules/amounts/rates';
import { assess } from '../../src/rules/assess';
import { daysOfRight } from '../../src/rules/resources/first-month';
import { anyDay, calculable, fields } from '../random/answers';
import { under } from '../random/readings';
import { aThirdOf } from '../sample';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: aThirdOf(3_000) };

describe('more income never gives more', () => {
  const more = (answers: Answers, extra: Partial<Answers>): Answers => ({ ...answers, ...extra });
  const neverMore = (poorer: Assessment, richer: Assessment): boolean =>
    (['strict', 'equity'] as const).every((reading) => {
      const [before, after] = [under(poorer, reading), under(richer, reading)];
      return (
        !before ||
        !after ||
        (after.perYear.high <= before.perYear.high && after.perYear.low <= before.perYear.low)
      );
    });
  const extra = fc.integer({ min: 1, max: 1_000_00 });

  test('an income added to one’s own', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, (answers, onDate, amount) => {
        const sickness: Income = { kind: 'sickness', perMonth: cents(amount) };
        const richer = more(answers, { incomes: [...(answers.incomes ?? []), sickness] });
        return neverMore(assess(answers, onDate), assess(richer, onDate));
      }),
      runs,
    );
  });

  test('pay that grows', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withPay = (pay: number): Answers =>
          more(answers, { incomes: [{ kind: 'wage', perMonth: cents(pay) }] });
        return neverMore(assess(withPay(amount), onDate), assess(withPay(amount + raise), onDate));
      }),
      runs,
    );
  });

  test('savings that grow', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) =>
        neverMore(
          assess(more(answers, { savings: cents(amount * 100) }), onDate),
          assess(more(answers, { savings: cents((amount + raise) * 100) }), onDate),
        ),
      ),
      runs,
    );
  });

  test('an allowance of a volunteer that grows, in its year or in its highest day', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, fc.boolean(), (answers, onDate, amount, raise, ofDay) => {
        const withAllowance = (perYear: number, perDay: number): Answers =>
          more(answers, {
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
          const richer = more(answers, {
            incomes: [...(answers.incomes ?? []), { kind, perMonth: cents(amount) }],
          });
          return neverMore(assess(answers, onDate), assess(richer, onDate));
        },
      ),
      runs,
    );
  });

  test('savings and a house of a partner that are worth more', () => {
    fc.assert(
      fc.property(
        calculable,
        anyDay,
        extra,
        extra,
        fc.boolean(),
        (answers, onDate, amount, raise, inHouse) => {
          const withPartner = (savings: number, house: number): Answers =>
            more(answers, {
              household: ['partner'],
              partnerSavings: cents(savings * 100),
              partnerProperties: [{ kind: 'built', cadastralIncome: cents(house) }],
            });
          const [poorer, richer] = inHouse
            ? [withPartner(amount, amount), withPartner(amount, amount + raise)]
            : [withPartner(amount, amount), withPartner(amount + raise, amount)];
          return neverMore(assess(poorer, onDate), assess(richer, onDate));
        },
      ),
      runs,
    );
  });

  test('child benefit that a relative receives for the person', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withBenefit = (benefit: number): Answers =>
          more(answers, {
            household: ['parent', 'sibling'],
            relatives: [
              { relation: 'parent', perMonth: cents(1_000_00), childBenefitForApplicant: cents(benefit) },
              ...(answers.relatives ?? []),
            ],
          });
        return neverMore(assess(withBenefit(amount), onDate), assess(withBenefit(amount + raise), onDate));
      }),
      runs,
    );
  });

  test('an exemption one has never gives less than none', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const student: Answers = more(answers, { age: 27, work: 'student', exemptionScheme: 'general' });
        const without = assess(more(student, { studentSinceBefore25: 'no' }), onDate);
        const withIt = assess(more(student, { studentSinceBefore25: 'yes' }), onDate);
        return neverMore(withIt, without);
      }),
      runs,
    );
  });

  test('a partner or relative who earns more', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withOthers = (pay: number): Answers =>
          more(answers, {
            household: ['partner', 'parent'],
            partnerIncomes: [{ kind: 'wage', perMonth: cents(pay) }],
            relatives: [{ relation: 'parent', perMonth: cents(pay) }],
          });
        return neverMore(assess(withOthers(amount), onDate), assess(withOthers(amount + raise), onDate));
      }),
      runs,
    );
  });
});

describe('a first, incomplete month', () => {
  const firstMonths = (answers: Answers, onDate: IsoDate) =>
    assess({ ...answers, firstMonth: true }, onDate).estimates.map(({ reading, firstMonth, perMonth }) => ({
      reading,
      firstMonth: firstMonth ?? expect.fail('no first month'),
      perMonth,
    }));

  test('has its ends in order, and is never more than the whole month of the full rate', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) =>
        firstMonths(answers, onDate).every(
          ({ firstMonth: { low, high } }) =>
            0 <= low && low <= high && high <= perMonth(yearlyRate('family', onDate).amount, 'halfUp'),
        ),
      ),
      runs,
    );
  });

  test('of a right that resumes is the month by its days, and from the first day on the month itself', () => {
    fc.assert(
      fc.property(calculable, anyDay, fields.resumed, (answers, onDate, resumed) => {
        const isWhole = dayOfMonth(onDate) === 1;
        if (!isWhole && resumed === 'no') return;
        // A shortage occupation has the general amount in an incomplete month, so it is left out here.
        const { shortageJob: _shortageJob, ...others } = answers;
        for (const { firstMonth, perMonth: month } of firstMonths({ ...others, resumed }, onDate)) {
          const cut = (amount: number): number =>
            Number(partOfMonth(cents(amount), daysOfRight(onDate), 'halfUp'));
          expect(firstMonth).toEqual({ low: cut(month.low), high: cut(month.high) });
        }
      }),
      runs,
    );
  });

  test('gives no more to whoever has more pay or benefits', () => {
    const amount = fc.integer({ min: 0, max: 3_000_00 });
    fc.assert(
      fc.property(calculable, anyDay, amount, amount, (answers, onDate, pension, raise) => {
        const withPension = (perMonth: number) =>
          assess(
            {
              ...answers,
              firstMonth: true,
              incomes: [...(answers.incomes ?? []), { kind: 'pension', perMonth: cents(perMonth) }],
            },
            onDate,
          );
        const [poorer, richer] = [withPension(pension), withPension(pension + raise)];
        return (['strict', 'equity'] as const).every((reading) => {
          const [before, after] = [under(poorer, reading)?.firstMonth, under(richer, reading)?.firstMonth];
          return !before || !after || (after.high <= before.high && after.low <= before.low);
        });
      }),
      runs,
    );
  });
});
