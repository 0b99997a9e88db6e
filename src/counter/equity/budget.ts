/** What a household's budget is made of; each line is a sum a month. */
export const budgetKinds = ['income', 'rent', 'energy', 'health', 'children', 'debts', 'otherCosts'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** A line of the budget that was filled in, in cents a month. */
export interface BudgetLine {
  readonly kind: BudgetKind;
  readonly perMonth: number;
}

/** What comes in, what goes out and what is left a month; below nothing where more goes out. */
export function balanceOf(lines: readonly BudgetLine[]): {
  readonly income: number;
  readonly costs: number;
  readonly left: number;
} {
  const totalOf = (isIncome: boolean): number =>
    lines
      .filter(({ kind }) => (kind === 'income') === isIncome)
      .reduce((total, { perMonth }) => total + perMonth, 0);
  const [income, costs] = [totalOf(true), totalOf(false)];
  return { income, costs, left: income - costs };
}
