import Papa from 'papaparse';
import { differencesBetween, leavesOf, standingsOn } from '../../src/desk';
import type { IsoDate, Row } from '../../src/kernel';

/** A line of a table to be handed on: a value with where it stands and what it rests on. */
type Line = Readonly<Record<string, string | number | boolean | null>>;

/** Every value in force on a day, a line each. Amounts are whole cents. */
export function valuesOn(day: IsoDate): readonly Line[] {
  return standingsOn(day).flatMap(({ table, row }) =>
    (row ? leavesOf(row.value) : []).map(({ field, value }) => ({
      table: table.name,
      field,
      value,
      ...originOf(row),
    })),
  );
}

/** Every value that is another one on another day, a line each. */
export function changesBetween(one: IsoDate, other: IsoDate): readonly Line[] {
  return differencesBetween(one, other).map(({ table, field, before, after, row }) => ({
    table,
    field,
    before,
    after,
    ...originOf(row),
  }));
}

/** The lines as CSV, in which no cell is taken for a formula, or as JSON. */
export function exported(lines: readonly Line[], form: 'csv' | 'json'): string {
  return form === 'csv'
    ? Papa.unparse([...lines], { escapeFormulae: true, newline: '\n' })
    : JSON.stringify(lines, null, 2);
}

function originOf(row: Row<unknown> | null): Line {
  return {
    validFrom: row?.validFrom ?? null,
    reference: row?.reference ?? null,
    source: row?.source ?? null,
    checkedOn: row?.checkedOn ?? null,
  };
}
