import { unknown, type Answers, type Income, type Relative } from '../contract';
import { cents, type Cents, type Period } from '../kernel';
import { factIds, facts, type FactId } from './facts';
import { enoughToLeaveNothing } from './resources/exact';

/** Lists whose entries hold amounts, beside the facts that are one. */
const lists = ['incomes', 'partnerIncomes', 'relatives'] as const;
export type AmountField =
  | (typeof lists)[number]
  | { [Id in FactId]: (typeof facts)[Id] extends { readonly whenUnknown: 'isAmount' } ? Id : never }[FactId];
/** Every field in which an amount may be unknown. */
export const amountFields: readonly AmountField[] = [...factIds.filter(isAmount), ...lists];
export type End = 'low' | 'high';

/**
 * The ends of the unknown amounts that have to be tried: all low, all high, and each one against all the others. That is
 * enough because more income never gives more, and it is far fewer than every combination.
 */
export function endsToTry(fields: readonly AmountField[]): readonly ReadonlyMap<AmountField, End>[] {
  const all = (end: End): ReadonlyMap<AmountField, End> => new Map(fields.map((id) => [id, end]));
  const against = (id: AmountField, end: End, others: End): ReadonlyMap<AmountField, End> =>
    new Map([...all(others), [id, end]]);
  if (fields.length === 1) return [all('low'), all('high')];
  return [
    all('low'),
    all('high'),
    ...fields.flatMap((id) => [against(id, 'low', 'high'), against(id, 'high', 'low')]),
  ];
}

/** One field with every unknown amount in it at one end. */
export function atEnd(answers: Answers, id: AmountField, end: End): Answers {
  const bound = <Per extends Period>(): Cents<Per> => (end === 'low' ? cents(0) : enoughToLeaveNothing());
  switch (id) {
    case 'savings':
      return { savings: bound() };
    case 'partnerSavings':
      return { partnerSavings: bound() };
    case 'housingPaidByOthers':
      return { housingPaidByOthers: bound() };
    case 'incomes':
    case 'partnerIncomes':
      return { [id]: (answers[id] ?? []).map((income) => knownIncome(income, bound)) };
    case 'relatives':
      return { relatives: (answers.relatives ?? []).map((relative) => knownRelative(relative, bound)) };
  }
}

type Bound = <Per extends Period>() => Cents<Per>;

function knownIncome(income: Income, bound: Bound): Income {
  return {
    ...income,
    ...(income.perMonth === unknown ? { perMonth: bound<'month'>() } : {}),
    ...(income.perYear === unknown ? { perYear: bound<'year'>() } : {}),
    ...(income.perDay === unknown ? { perDay: bound<'day'>() } : {}),
    ...(income.perHour === unknown ? { perHour: bound<'hour'>() } : {}),
  };
}

function knownRelative(relative: Relative, bound: Bound): Relative {
  return relative.perMonth === unknown ? { ...relative, perMonth: bound<'month'>() } : relative;
}

function isAmount(id: FactId): id is Exclude<AmountField, (typeof lists)[number]> {
  const fact = facts[id];
  return 'whenUnknown' in fact && fact.whenUnknown === 'isAmount';
}
