import type { Reading } from './field';
import type { Entry } from './list-forms';

/** An entry that is listed in words, or open to be filled in. */
export interface Row {
  readonly key: number;
  readonly before?: Entry;
  /** Whom it is about, where that was said before. */
  readonly kind?: string;
  /** Nobody has typed anything in it yet. */
  readonly isUntouched?: boolean;
  readonly reading: Reading<Entry>;
  readonly isOpen: boolean;
}

/** The rows at first: the entries that were given, or people who were named, each open to be filled in. */
export function rowsOf(given: readonly Entry[], named: readonly string[]): readonly Row[] {
  const entries = given.map((entry, key): Row => ({
    key,
    before: entry,
    reading: { ok: true, value: entry },
    isOpen: false,
  }));
  const people = named.map((kind, key): Row => ({
    key,
    kind,
    isUntouched: true,
    reading: { ok: false, mistakes: [] },
    isOpen: true,
  }));
  return [...entries, ...people];
}

/** Rows of which those that can be read are listed in words again. */
export function folded(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    row.isOpen && row.reading.ok ? { ...row, before: row.reading.value, isOpen: false } : row,
  );
}

/** The row with what its entry told; the first it tells, once it is on the page, is nobody's doing. */
export function heardIn(row: Row, reading: Reading<Entry>): Row {
  const isFirst = row.isUntouched === true && !row.reading.ok && row.reading.mistakes.length === 0;
  return { ...row, reading, isUntouched: isFirst };
}
