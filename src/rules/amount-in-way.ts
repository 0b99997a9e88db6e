import type { Answers, Category, LedgerLabel, LedgerLine, Reading } from '../contract';
import { indexSteps } from '../data';
import {
  cents,
  hull,
  least,
  negative,
  perMonth,
  point,
  sum,
  type Cents,
  type Interval,
  type IsoDate,
} from '../kernel';
import { total } from './amounts/ledger';
import { relevant } from './facts';
import { calculate, linesChanged } from './resources';
import { cases } from './unknowns';

/** A way of working an amount out that need not be the law's: what somebody else may have done, or may do for equity. */
export interface Way {
  readonly category: Category;
  readonly reading: Reading;
  /** Lines that were not seen. */
  readonly overlooked?: readonly LedgerLabel[];
  /** How much of the relatives' part is left out, a year (A.R. / K.B. 11-7-2002, art. 34 § 2). */
  readonly relativesLeftOut?: Cents<'year'>;
  /** The index that was known. */
  readonly index?: typeof indexSteps;
  /** Only the days of the first month. */
  readonly isFirstMonth?: boolean;
}

/** What comes of a way: the amount of a month, or of the first one, and the calculation of its high end. */
export interface InWay {
  readonly amount: Interval<Cents<'month'>>;
  readonly ledger: readonly LedgerLine[];
}

/** The amount of these answers in that way, in cents: of a month or, where only its days count, of the first one. */
export function amountInWay(given: Answers, onDate: IsoDate, way: Way): InWay {
  const { category, reading, overlooked = [], index = indexSteps, isFirstMonth = false } = way;
  const answers = relevant(given, onDate);
  const isSeen = ({ label }: LedgerLine): boolean => !overlooked.includes(label);
  const change = (line: LedgerLine): readonly LedgerLine[] =>
    isSeen(line) ? lessLeftOut(line, way.relativesLeftOut ?? cents(0)) : [];
  const outcomes = cases(answers, onDate).map((one) => {
    const known = { answers: one.answers, category, reading, schemes: one.schemes };
    const ledger = linesChanged(known, onDate, change, index).filter(isSeen);
    return isFirstMonth
      ? { ledger, amount: asPaid(calculate(known, onDate, index).firstMonth()) }
      : { ledger, amount: perMonth(total(ledger), 'halfUp') };
  });
  const highest = outcomes.reduce((best, next) => (next.amount > best.amount ? next : best));
  return { amount: hull(outcomes.map(({ amount }) => point(amount))), ledger: highest.ledger };
}

/** The line of the relatives without what is left out of it, and without the line where nothing remains. */
function lessLeftOut(line: LedgerLine, leftOut: Cents<'year'>): readonly LedgerLine[] {
  if (line.label !== 'relatives') return [line];
  const perYear = sum([line.perYear, least(leftOut, negative(line.perYear))]);
  return perYear === 0 ? [] : [{ ...line, perYear }];
}

/** A letter names one amount for its month, whole or not. */
function asPaid(first: Cents<'once'>): Cents<'month'> {
  return first as number as Cents<'month'>;
}
