import type { Answers, Estimate, Reading } from '../contract';
import { cents, type Cents, type IsoDate } from '../kernel';
import { amountsAfter } from './changes';
import { firstAmount } from './search';

/**
 * Which countable amount gives this income: the largest sum a month that may be counted besides what is counted already
 * (ressources prises en considération, in aanmerking genomen bestaansmiddelen), so that the income is still as much.
 * Undefined where the income is smaller without it, and where it is nothing. More resources never give more.
 */
export function countableFor(
  income: Cents<'month'>,
  answers: Answers,
  onDate: IsoDate,
  reading: Reading,
): Cents<'month'> | undefined {
  const incomeWith = (counted: number): number => {
    const other = { kind: 'otherCounted', perMonth: cents<'month'>(counted) } as const;
    const incomes = [...(answers.incomes ?? []), ...(counted > 0 ? [other] : [])];
    return under(amountsAfter({ ...answers, incomes }, onDate), reading);
  };
  if (income <= 0 || incomeWith(0) < income) return undefined;
  const tooMuch = firstAmount((counted) => incomeWith(counted) < income);
  return cents(tooMuch - 1);
}

function under(estimates: readonly Estimate[], reading: Reading): number {
  const own = estimates.find((estimate) => estimate.reading === reading) ?? estimates[0];
  return own?.perMonth.high ?? 0;
}
