import type { Answers, Category, LedgerLine } from '../contract';
import type { Cents, Interval, IsoDate } from '../kernel';
import { amountInWay, amountsOf, relevant } from '../rules';
import { causes, waysOf, type Cause } from './ways';

/** What the letter of a centre says. */
export interface Decision {
  /** Null where it names none. */
  readonly category: Category | null;
  readonly perMonth: Cents<'month'>;
  readonly from: IsoDate;
}

/** What would give the amount of the letter: the causes together, and the calculation they lead to. */
export interface Explanation {
  readonly causes: readonly Cause[];
  readonly category: Category;
  readonly ledger: readonly LedgerLine[];
  /** Since when the rates hold that were taken, where they are old ones. */
  readonly ratesSince: IsoDate | null;
}

/** A letter held against what the law makes of the answers on its day. */
export interface Comparison {
  readonly category: Category | null;
  readonly amount: Interval<Cents<'month'>>;
  readonly ledger: readonly LedgerLine[];
  readonly agrees: boolean;
  /** What gives the very amount, with the fewest causes; those of equal number in their order. */
  readonly explanations: readonly Explanation[];
  /** Where nothing does: what moves the amount to the side of the letter. */
  readonly possible: readonly Cause[];
}

/** Centres round in their own ways: cents that are no difference. */
const nearly = 5;

/** A letter compared; null while the answers give no amount. */
export function compareDecision(given: Answers, decision: Decision): Comparison | null {
  const { from } = decision;
  const answers = relevant(given, from);
  const { categories: open, estimates } = amountsOf(answers, from);
  const [highest] = [...estimates].sort((one, other) => other.perMonth.high - one.perMonth.high);
  const [own] = open;
  if (!highest || own === undefined) return null;
  const ways = waysOf(open, decision, estimates.length > 1);
  const tried = ways.map((way) => ({ ...way, ...amountInWay(answers, from, way) }));
  const amount = { low: highest.perMonth.low, high: highest.perMonth.high };
  const isOfLetter = (one: Interval<Cents<'month'>>): boolean => isWithin(decision.perMonth, one);
  const agrees = isOfLetter(amount) && (decision.category === null || open.includes(decision.category));
  const exact = tried.filter((one) => one.causes.length > 0 && isOfLetter(one.amount));
  const fewest = Math.min(...exact.map((one) => one.causes.length));
  const side = Math.sign(decision.perMonth - middle(amount));
  return {
    category: open.length === 1 ? own : null,
    amount,
    ledger: highest.ledger,
    agrees,
    explanations: agrees ? [] : exact.filter((one) => one.causes.length === fewest).sort(likeliestFirst),
    possible:
      agrees || exact.length > 0
        ? []
        : causes.filter((cause) =>
            tried.some(
              (one) =>
                one.causes.length === 1 &&
                one.causes[0] === cause &&
                Math.sign(middle(one.amount) - middle(amount)) === side,
            ),
          ),
  };
}

function isWithin(amount: number, { low, high }: Interval<number>): boolean {
  return amount >= low - nearly && amount <= high + nearly;
}

function middle({ low, high }: Interval<number>): number {
  return (low + high) / 2;
}

function likeliestFirst(one: Explanation, other: Explanation): number {
  const place = ({ causes: own }: Explanation): number =>
    Math.min(...own.map((cause) => causes.indexOf(cause)));
  return place(one) - place(other);
}
