import { describe, expect, test } from 'vitest';
import { writeSituation } from '../../src/contract/write';
import { incomeKinds, unknown, type IncomeKind } from '../../src/contract/values';
import { amountsOf, incomeOf, type IncomeAmounts } from '../../src/fields/income-amount';
import { incomeGroups, periodsOf, type IncomePeriod } from '../../src/fields/income-kinds';
import { situationIn } from '../contract/read';
import { spring2026 } from '../screens/question/screen';

/** What the screen of an income can leave behind: known or not, and with or without the highest day. */
const amounts: readonly IncomeAmounts[] = [
  { amount: 412_34, hours: 12.5 },
  { amount: unknown, hours: 12.5 },
  { amount: 412_34, hours: 12.5, highestDay: 44_02 },
  { amount: unknown, hours: 12.5, highestDay: unknown },
];

const forms = incomeKinds.flatMap((kind) => periodsOf(kind).map((per) => [kind, per] as const));

describe.each(forms)('%s by the %s', (kind, per) => {
  test('is an entry that a saved file may hold, and reads back as it was', () => {
    for (const given of amounts) {
      const income = incomeOf(kind, per, given);
      const file = writeSituation({
        format: 'situation/1',
        onDate: spring2026,
        answers: { incomes: [income], partnerIncomes: [income] },
      });
      expect(situationIn(file).answers).toEqual({ incomes: [income], partnerIncomes: [income] });
    }
  });

  test('is changed later with the same amounts in its fields', () => {
    for (const given of amounts) {
      const { period, amounts: shown } = amountsOf(incomeOf(kind, per, given));
      expect(period).toBe(per);
      expect(shown.amount).toBe(given.amount);
      expect(shown.hours).toBe(per === 'hour' ? given.hours : undefined);
      expect(shown.highestDay).toBe(kind === 'volunteerAllowance' ? given.highestDay : undefined);
    }
  });
});

describe('the periods that the screens offer', () => {
  test.each<[IncomeKind, readonly IncomePeriod[]]>([
    ['noticePay', ['month']],
    ['countedGifts', ['month']],
    ['employerTrainingPart', ['month']],
    ['volunteerAllowance', ['year', 'month']],
    ['unemployment', ['month', 'day']],
  ])('of %s are %s', (kind, periods) => {
    expect(periodsOf(kind)).toEqual(periods);
  });
});

test('every kind of income stands in one group, and no group shows more than seven', () => {
  expect(incomeGroups.flatMap(({ options }) => options).sort()).toEqual(
    [...incomeKinds, 'integrationIncome'].sort(),
  );
  expect(Math.max(...incomeGroups.map(({ options }) => options.length))).toBeLessThanOrEqual(7);
});
