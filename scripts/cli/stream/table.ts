import Papa from 'papaparse';
import { assessmentOf, NotASituation } from '../refusal';
import { assessmentCells, assessmentColumns } from './assessment-row';
import type { Dialect } from './dialect';
import { situationReader } from './situation-row';

/** Thrown for a table whose first line does not name fields of the contract: nothing below it can be read. */
export class NoTable extends Error {
  override readonly name = 'NoTable';
}

/**
 * A table: a line of field names as the refusals name them (`onDate`, `age`, `incomes[0].perMonth`), then a situation a line.
 * A line is a row, whatever stands in it: a quotation mark left open spoils one row, not all that follow.
 */
export function table(): Dialect {
  let delimiter = ',';
  let read = situationReader([]);
  return {
    head: (line) => {
      const names = Papa.parse<string[]>(decoded(line));
      ({ delimiter } = names.meta);
      read = situationReader(names.data[0] ?? []);
      if (typeof read === 'string') throw new NoTable(`line 1: ${read}`);
      return ['line', 'problem', ...assessmentColumns].join(delimiter);
    },
    assessed: (line, number) => {
      if (typeof read === 'string') throw new NoTable(read);
      const row = read(cellsOf(decoded(line), delimiter));
      const cells = assessmentCells(assessmentOf(encoder.encode(row)));
      return [number, '', ...cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell))].join(
        delimiter,
      );
    },
    refused: (number, problem) =>
      [number, safe(problem, delimiter), ...assessmentColumns.map(() => '')].join(delimiter),
  };
}

/** Nearly no line has quotation marks, and then there is nothing to parse. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  if (errors.length > 0) throw new NotASituation('expected a quotation mark at the end of each that begins');
  return data[0] ?? [];
}

/** A text that a file brought along, as a cell that no spreadsheet takes for a formula. */
function safe(text: string, delimiter: string): string {
  return Papa.unparse([[text]], { delimiter, escapeFormulae: true });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(line: Uint8Array): string {
  try {
    return decoder.decode(line);
  } catch {
    throw new NotASituation('expected UTF-8 text');
  }
}
