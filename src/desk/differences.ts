import type { IsoDate, Row } from '../kernel';
import { standingsOn } from './in-force';
import { leavesOf, type Leaf } from './leaves';

/** One value of a table that is another one on another day. */
export interface Difference {
  readonly table: string;
  readonly field: string;
  /** Null where there is no such value on that day. */
  readonly before: Leaf['value'];
  readonly after: Leaf['value'];
  /** The row that holds on the later day; null where none does. */
  readonly row: Row<unknown> | null;
}

/** What the law says otherwise on one day than on another, value by value, in the order of the tables. */
export function differencesBetween(one: IsoDate, other: IsoDate): readonly Difference[] {
  const after = standingsOn(other);
  return standingsOn(one).flatMap(({ table, row: former }, index) => {
    const row = after[index]?.row ?? null;
    if (row === former) return [];
    const [left, right] = [valuesOf(former), valuesOf(row)];
    return [...new Set([...left.keys(), ...right.keys()])]
      .map((field) => ({
        table: table.name,
        field,
        before: left.get(field) ?? null,
        after: right.get(field) ?? null,
        row,
      }))
      .filter(({ before, after: now }) => before !== now);
  });
}

function valuesOf(row: Row<unknown> | null): ReadonlyMap<string, Leaf['value']> {
  return new Map(row ? leavesOf(row.value).map(({ field, value }) => [field, value]) : []);
}
