/** One value of a table and where it stands in it: `cohabitant`, `slices[2].rate.of`; '' for a table of a single value. */
export interface Leaf {
  readonly field: string;
  readonly value: string | number | boolean | null;
}

/** Every value of a row of a dated table, down to the last: what can be compared, counted and put into a cell. */
export function leavesOf(value: unknown, field = ''): readonly Leaf[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : value.flatMap((entry, index) => leavesOf(entry, `${field}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) =>
      leavesOf(one, field === '' ? name : `${field}.${name}`),
    );
  }
  return [{ field, value: value as Leaf['value'] }];
}
