import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/contract/situation';
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
