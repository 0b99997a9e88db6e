import type { Income } from '../../contract/situation';
import { unknown, type IncomeKind } from '../../contract/values';
import { cents } from '../../kernel/money';
import type { IncomePeriod } from './income-kinds';

/** Cents in the period they are counted by, or not known. */
type Amount = number | typeof unknown;

/** An income of this kind, so much each month, year, day or hour. */
export function incomeOf(
  kind: IncomeKind,
  per: IncomePeriod,
  amount: Amount,
  hoursPerMonth: number | undefined,
): Income {
  switch (per) {
    case 'month':
      return { kind, perMonth: amount === unknown ? unknown : cents<'month'>(amount) };
    case 'year':
      return { kind, perYear: amount === unknown ? unknown : cents<'year'>(amount) };
    case 'day':
      return { kind, perDay: amount === unknown ? unknown : cents<'day'>(amount) };
    case 'hour':
      return {
        kind,
        perHour: amount === unknown ? unknown : cents<'hour'>(amount),
        hoursPerMonth: hoursPerMonth ?? 0,
      };
  }
}

/** The amount of an income, and the period it was counted by. */
export function amountOf(income: Income): { amount: Amount | undefined; period: IncomePeriod } {
  if (income.perYear !== undefined) return { amount: income.perYear, period: 'year' };
  if (income.perDay !== undefined) return { amount: income.perDay, period: 'day' };
  if (income.perHour !== undefined) return { amount: income.perHour, period: 'hour' };
  return { amount: income.perMonth, period: 'month' };
}
