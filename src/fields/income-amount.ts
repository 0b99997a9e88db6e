import { unknown, type Income, type IncomeKind } from '../contract';
import { cents, type Cents, type Period } from '../kernel';
import type { IncomePeriod } from './income-kinds';

/** Cents in the period they are counted by, or not known. */
export type Amount = number | typeof unknown;

/** What the screen of an income asks: its amount, and what two of the kinds need beside it. */
export interface IncomeAmounts {
  readonly amount: Amount;
  /** Neighbourhood work (ALE / PWA): the hours of a month. */
  readonly hours?: number | undefined;
  /** A volunteer's allowance: the highest one of one day. */
  readonly highestDay?: Amount | undefined;
}

/** An income of this kind, so much each month, year, day or hour. */
export function incomeOf(
  kind: IncomeKind,
  per: IncomePeriod,
  { amount, hours, highestDay }: IncomeAmounts,
): Income {
  const hasDay = kind === 'volunteerAllowance' && highestDay !== undefined;
  const perDay = hasDay ? { perDay: inCents<'day'>(highestDay) } : {};
  switch (per) {
    case 'month':
      return { kind, perMonth: inCents(amount), ...perDay };
    case 'year':
      return { kind, perYear: inCents(amount), ...perDay };
    case 'day':
      return { kind, perDay: inCents(amount) };
    case 'hour':
      return { kind, perHour: inCents(amount), hoursPerMonth: hours ?? 0 };
  }
}

/** The period an income was counted by, and what was said of it. */
export function amountsOf({ kind, perMonth, perYear, perDay, perHour, hoursPerMonth }: Income): {
  readonly period: IncomePeriod;
  readonly amounts: IncomeAmounts;
} {
  const highestDay = kind === 'volunteerAllowance' ? perDay : undefined;
  if (perYear !== undefined) return { period: 'year', amounts: { amount: perYear, highestDay } };
  if (perMonth !== undefined) return { period: 'month', amounts: { amount: perMonth, highestDay } };
  if (perHour !== undefined) return { period: 'hour', amounts: { amount: perHour, hours: hoursPerMonth } };
  return { period: 'day', amounts: { amount: perDay ?? unknown } };
}

function inCents<Per extends Period>(amount: Amount): Cents<Per> | typeof unknown {
  return amount === unknown ? unknown : cents<Per>(amount);
}
