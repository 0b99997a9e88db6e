import { unknown, type Income, type Property, type Relative, type Transfer } from '../contract';
import { count, euro, keyOf, type Language } from '../i18n';
import { amountsOf, type IncomeAmounts } from './income-amount';
import type { IncomePeriod } from './income-kinds';
import type { Write } from './write';

/** Salaire : 850,00 € par mois. */
export function incomeLine(income: Income, write: Write, language: Language): string {
  return write('incomes.entry', {
    kind: write(keyOf(`income.${income.kind}`)),
    amount: incomeAmount(income, write, language),
  });
}

/** Votre père ou votre mère : 1 200,00 € par mois ; allocations familiales pour vous : 180,00 € par mois. */
export function relativeLine(relative: Relative, write: Write, language: Language): string {
  const { relation, perMonth, childBenefitForApplicant, childBenefitSupplement: supplement } = relative;
  const monthly = (amount: Relative['perMonth']): string =>
    amount === unknown
      ? write('list.amountUnknown')
      : write('review.euroPerMonth', { amount: euro(amount, language) });
  const entry = write('relatives.entry', {
    relation: write(keyOf(`relation.${relation}`)),
    amount: monthly(perMonth),
  });
  const benefit = childBenefitForApplicant ?? supplement;
  if (benefit === undefined) return entry;
  const isWithSupplement = supplement !== undefined && supplement > 0;
  return write(isWithSupplement ? 'relatives.entryWithSupplement' : 'relatives.entryWithBenefit', {
    entry,
    benefit: monthly(benefit),
  });
}

/** Maison : 745,00 € par an. */
export function propertyLine(property: Property, write: Write, language: Language): string {
  const { cadastralIncome, rentPerYear, incomePerYear } = property;
  return write('properties.entry', {
    kind: write(keyOf(`property.${property.kind}`)),
    amount: euro(cadastralIncome ?? rentPerYear ?? incomePerYear ?? 0, language),
  });
}

/** Un terrain : 12 000,00 €. */
export function transferLine(transfer: Transfer, write: Write, language: Language): string {
  return write('transfers.entry', {
    kind: write(keyOf(`transfer.${transfer.kind}`)),
    amount: euro(transfer.value, language),
  });
}

function incomeAmount(income: Income, write: Write, language: Language): string {
  const { period, amounts } = amountsOf(income);
  const { highestDay } = amounts;
  const amount = amountPer(income.kind === 'countedGifts' ? 'once' : period, amounts, write, language);
  if (highestDay === undefined) return amount;
  const day = highestDay === unknown ? write('list.amountUnknown') : euro(highestDay, language);
  return write('incomes.withHighestDay', { amount, day });
}

function amountPer(
  period: IncomePeriod | 'once',
  { amount: given, hours = 0 }: IncomeAmounts,
  write: Write,
  language: Language,
): string {
  if (given === unknown) return write('list.amountUnknown');
  const amount = euro(given, language);
  switch (period) {
    case 'once':
      return write('review.euroThisMonth', { amount });
    case 'month':
      return write('review.euroPerMonth', { amount });
    case 'year':
      return write('review.euroPerYear', { amount });
    case 'day':
      return write('review.euroPerDay', { amount });
    case 'hour':
      return write('review.euroPerHour', { amount, hours: count(hours, language) });
  }
}
