import type { IsoDate, Row } from '../kernel';
import { differencesBetween } from './differences';
import { standingsOn } from './in-force';
import { leavesOf } from './leaves';

/** A line of a table to be handed on: a value with where it stands and what it rests on. */
export type Line = Readonly<Record<string, string | number | boolean | null>>;

/** Every value in force on a day, a line each. Amounts are whole cents. */
export function valuesOn(day: IsoDate): readonly Line[] {
  return standingsOn(day).flatMap(({ table, row }) => (row ? linesOf(table.name, row) : []));
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

/** Every value that a table ever had, a line each, the oldest first. */
export function historyOf(name: string, rows: readonly Row<unknown>[]): readonly Line[] {
  return rows.flatMap((row) => linesOf(name, row));
}

/** The lines as JSON. */
export function jsonOf(lines: readonly Line[]): string {
  return JSON.stringify(lines, null, 2);
}

/** The lines as CSV (RFC 4180), below the names of their fields; no cell is taken for a formula by a spreadsheet. */
export function csvOf(lines: readonly Line[]): string {
  const [first] = lines;
  if (!first) return '';
  const names = Object.keys(first);
  return [names, ...lines.map((line) => names.map((name) => line[name] ?? null))]
    .map((cells) => cells.map(cellOf).join(','))
    .join('\n');
}

function cellOf(value: Line[string]): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  // An apostrophe before it, and a spreadsheet reads text.
  if (/^[=+\-@\t\r]/.test(value)) return quoted(`'${value}`);
  return /[",\r\n]|^\s|\s$/.test(value) ? quoted(value) : value;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function linesOf(table: string, row: Row<unknown>): readonly Line[] {
  return leavesOf(row.value).map(({ field, value }) => ({ table, field, value, ...originOf(row) }));
}

function originOf(row: Row<unknown> | null): Line {
  return {
    validFrom: row?.validFrom ?? null,
    reference: row?.reference ?? null,
    source: row?.source ?? null,
    checkedOn: row?.checkedOn ?? null,
  };
}
