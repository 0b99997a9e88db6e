import type { LedgerLine } from '../../contract/assessment';
import type { Income } from '../../contract/situation';
import { countedKinds, unknown, type CountedKind, type Unknown } from '../../contract/values';
import { cite } from '../../data/acts';
import { localEmploymentCeiling } from '../../data/exemptions';
import { benefitDaysAMonth } from '../../data/property';
import type { IsoDate } from '../../kernel/iso-date';
import {
  cents,
  minus,
  notBelowZero,
  perYear,
  perYearOfDays,
  perYearOfHours,
  type Cents,
  type Period,
} from '../../kernel/money';
import { takenOff } from '../ledger';
import { hoursOf, withinReckoning } from './reckoning';

const article = cite('ar-2002-07-11', '22, § 1');

/** An income of a kind that counts; the decree leaves the others out (art. 22 § 1). */
export type CountedIncome = Income & { readonly kind: CountedKind };

/** The incomes that count, in the order given. */
export function countedIncomes(incomes: readonly Income[]): readonly CountedIncome[] {
  return incomes.filter((income): income is CountedIncome => countsAtAll(income.kind));
}

/**
 * What an income counts for in a year, before any exemption of art. 35. Of neighbourhood work (ALE / PWA) only the pay
 * above the hourly ceiling.
 */
export function yearlyAmount(income: CountedIncome, onDate: IsoDate): Cents<'year'> {
  if (income.kind === 'localEmployment') return aboveCeiling(income, onDate);
  const daysAYear = benefitDaysAMonth.on(onDate).value * 12;
  if (income.perMonth !== undefined) return perYear(known(income.perMonth));
  if (income.perDay !== undefined) return perYearOfDays(known(income.perDay), daysAYear);
  return known(income.perYear ?? cents<'year'>(0));
}

/** One line of the calculation for each income that counts. */
export function incomeLines(incomes: readonly CountedIncome[], onDate: IsoDate): readonly LedgerLine[] {
  return incomes.flatMap((income) => takenOff(income.kind, yearlyAmount(income, onDate), article));
}

function aboveCeiling({ perHour, hoursPerMonth }: Income, onDate: IsoDate): Cents<'year'> {
  const ceiling = localEmploymentCeiling.on(onDate).value;
  const above = notBelowZero(minus(known(perHour ?? cents<'hour'>(0)), ceiling));
  return perYearOfHours(above, hoursOf(hoursPerMonth ?? 0), 'halfUp');
}

function countsAtAll(kind: string): boolean {
  return (countedKinds as readonly string[]).includes(kind);
}

/** The calculation only ever sees situations in which no unknown is left. */
function known<Per extends Period>(amount: Cents<Per> | Unknown): Cents<Per> {
  if (amount === unknown) throw new UnknownLeft('an unknown amount reached the calculation');
  return withinReckoning(amount);
}

/** Thrown when an unknown reaches the calculation: a fault of ours, never of the answers. */
export class UnknownLeft extends Error {
  override readonly name = 'UnknownLeft';
}
