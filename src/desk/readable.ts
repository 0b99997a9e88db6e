import { leavesOf, type Leaf } from './leaves';

/** A value of a table as somebody reads it: an amount in cents, or a figure, a word, yes or no. */
export interface Readable {
  readonly field: string;
  readonly value: Leaf['value'];
  readonly isAmount: boolean;
}

/** Which values are amounts, by the name of their table; those of the other tables are none. */
const amounts: Readonly<Record<string, RegExp>> = {
  integrationIncome: /./,
  flatExemption: /./,
  workExemption: /^/,
  shortageExemption: /^/,
  artisticExemption: /^/,
  localEmploymentCeiling: /^/,
  volunteerCeilings: /^/,
  cadastralRule: /^(?:built|perChild|unbuilt)$/,
  capitalSlices: /upTo$/,
  transferRule: /^(?:onlyProperty|allowance\.)/,
  childBenefitOfRelatives: /^/,
  recoveryScale: /^(?:threshold|slice)$/,
};

/** The values of a row as they are read: a proportion, which a table keeps as two whole numbers, is one figure. */
export function readablesOf(table: string, value: unknown): readonly Readable[] {
  const leaves = leavesOf(value);
  const valueAt = (field: string): Leaf['value'] | undefined =>
    leaves.find((leaf) => leaf.field === field)?.value;
  return leaves.flatMap(({ field, value: one }) => {
    const [, before, half] = /^(?:(.*)\.)?(of|by)$/.exec(field) ?? [];
    const [of, by] = ['of', 'by'].map((name) => valueAt(before === undefined ? name : `${before}.${name}`));
    if (half !== undefined && typeof of === 'number' && typeof by === 'number')
      return half === 'of' ? [{ field: before ?? '', value: of / by, isAmount: false }] : [];
    return [{ field, value: one, isAmount: typeof one === 'number' && isAmountAt(table, field) }];
  });
}

function isAmountAt(table: string, field: string): boolean {
  return amounts[table]?.test(field) ?? false;
}
