import type { Answers, Category, LedgerLabel, LedgerLine, Transfer } from '../contract';
import {
  cents,
  least,
  minus,
  negative,
  perMonth,
  sum,
  type Cents,
  type Interval,
  type IsoDate,
} from '../kernel';
import { amountInWay, amountsOf, relevant, type InWay } from '../rules';

/** Of what a centre may leave a part out for reasons of equity: the relatives' part, or what was sold. */
export type EquityMatter = 'relatives' | 'transfers';

/** The reasons that the ministry and the courts name for each; another one is written by hand. */
export const equityGrounds = {
  // Guide to the calculation of resources, 8.1; the courts on art. 34 § 2; the ministry on recovery.
  relatives: ['relations', 'violence', 'modestIncome', 'debts', 'illness', 'housing'],
  // The same guide on art. 28 to 32: taken off before the slices.
  transfers: ['reinvestment', 'unforeseenCosts'],
} as const;

/** A part left out, and what comes of it. */
export interface EquityOutcome {
  /** What is counted in full: a month of the relatives' part, or the yearly yield of what was sold, a month. */
  readonly counted: Cents<'month'>;
  readonly stillCounted: Cents<'month'>;
  readonly inFull: Interval<Cents<'month'>>;
  readonly amount: Interval<Cents<'month'>>;
}

/** What a centre could leave a part of out here. */
export function equityMattersFor(answers: Answers, onDate: IsoDate): readonly EquityMatter[] {
  const strict = inFull(answers, onDate);
  return (['relatives', 'transfers'] as const).filter(
    (matter) => strict !== null && lineOf(strict.ledger, matter) > 0,
  );
}

/**
 * What the amount becomes where a part is left out for reasons of equity (équité / billijkheid; A.R. / K.B. 11-7-2002,
 * art. 34 § 2 and 28 to 32): of the relatives' part so much a month, of what was sold so much of its price, before the slices.
 */
export function withEquity(
  answers: Answers,
  onDate: IsoDate,
  matter: EquityMatter,
  wanted: number,
): EquityOutcome | null {
  const before = inFull(answers, onDate);
  if (!before) return null;
  const leftOut = Math.min(wanted, farAbove);
  const way = { category: before.category, reading: 'strict' } as const;
  const after =
    matter === 'relatives'
      ? amountInWay(answers, onDate, { ...way, relativesLeftOut: cents<'year'>(leftOut * 12) })
      : amountInWay(withCosts(answers, cents<'once'>(leftOut)), onDate, way);
  return {
    counted: perMonth(lineOf(before.ledger, matter), 'halfUp'),
    stillCounted: perMonth(lineOf(after.ledger, matter), 'halfUp'),
    inFull: before.amount,
    amount: after.amount,
  };
}

/** More than anything that is counted, in cents, and small enough to be multiplied. */
const farAbove = 1_000_000_000_00;

/** Everything counted, in the one category there is; null while several are open. */
function inFull(answers: Answers, onDate: IsoDate): (InWay & { readonly category: Category }) | null {
  const { categories, estimates } = amountsOf(relevant(answers, onDate), onDate);
  const [category, ...others] = categories;
  if (category === undefined || others.length > 0 || estimates.length === 0) return null;
  return { category, ...amountInWay(answers, onDate, { category, reading: 'strict' }) };
}

function lineOf(ledger: readonly LedgerLine[], label: LedgerLabel): Cents<'year'> {
  return negative(sum(ledger.filter((line) => line.label === label).map(({ perYear }) => perYear)));
}

/** What is left out is taken off the prices one after another, as debts paid from them would be; a gift has no price. */
function withCosts(answers: Answers, leftOut: Cents<'once'>): Answers {
  let left = leftOut;
  const transfers = (answers.transfers ?? []).map((transfer): Transfer => {
    if (transfer.given) return transfer;
    const taken = least(left, transfer.value);
    left = minus(left, taken);
    return { ...transfer, debtsPaid: sum([transfer.debtsPaid ?? cents<'once'>(0), taken]) };
  });
  return { ...answers, transfers };
}
