import { unknown, type Income, type LedgerLine, type Unknown } from '../../contract';
import {
  benefitDaysAMonth,
  cite,
  incomeTreatment,
  localEmploymentCeiling,
  type CountedKind,
} from '../../data';
import {
  cents,
  minus,
  notBelowZero,
  perYear,
  perYearOfDays,
  perYearOfHours,
  sum,
  type Cents,
  type IsoDate,
  type Period,
} from '../../kernel';
import { takenOff } from '../amounts/ledger';
import { hoursOf, withinReckoning } from './exact';
import { isAboveVolunteerCeiling } from './volunteers';

const article = cite('ar-2002-07-11', '22, § 1');

/** An income of a kind that counts; the decree leaves the others out (art. 22 § 1). */
export type CountedIncome = Income & { readonly kind: CountedKind };

/**
 * The incomes that count, in the order given (ressources / bestaansmiddelen; art. 22 § 1). Volunteers' allowances stay out
 * together as long as both their ceilings hold.
 */
export function countedIncomes(incomes: readonly Income[], onDate: IsoDate): readonly CountedIncome[] {
  const treatment = incomeTreatment.on(onDate).value;
  const counted = incomes.filter((income): income is CountedIncome => treatment[income.kind].counts !== 'no');
  const allowances = counted.filter(({ kind }) => kind === 'volunteerAllowance');
  if (allowances.length === 0) return counted;
  const highestDays = allowances.map(({ perDay }) => known(perDay ?? cents<'day'>(0)));
  const ofYear = sum(allowances.map((allowance) => yearlyAmount(allowance, onDate)));
  return isAboveVolunteerCeiling(ofYear, highestDays, onDate)
    ? counted
    : counted.filter(({ kind }) => kind !== 'volunteerAllowance');
}

/**
 * What an income counts for in a year, in cents, before any exemption of art. 35. Of neighbourhood work (ALE / PWA) only the
 * pay above the hourly ceiling; of a volunteer's allowance the sum of the year, not its highest day.
 */
export function yearlyAmount(income: CountedIncome, onDate: IsoDate): Cents<'year'> {
  if (income.kind === 'localEmployment') return aboveCeiling(income, onDate);
  if (income.perMonth !== undefined) return perYear(known(income.perMonth));
  if (income.perYear !== undefined) return known(income.perYear);
  const daysAYear = benefitDaysAMonth.on(onDate).value * 12;
  return perYearOfDays(known(income.perDay ?? cents<'day'>(0)), daysAYear);
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

/** The calculation only ever sees situations in which no unknown is left. */
function known<Per extends Period>(amount: Cents<Per> | Unknown): Cents<Per> {
  if (amount === unknown) throw new UnknownLeft('an unknown amount reached the calculation');
  return withinReckoning(amount);
}

/** Thrown when an unknown reaches the calculation: a fault of ours, never of the answers. */
export class UnknownLeft extends Error {
  override readonly name = 'UnknownLeft';
}
