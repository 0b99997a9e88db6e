import { Refused } from './refused';
import type { Sheet, SheetRow } from './sheets';

/**
 * What the columns are called: first in the export of the ministry, where a commune has a row for each sex, age and household, to be
 * summed; then in a plain table, where it has one row a month.
 */
const heads = {
  code: ['code cpas ins (cd)', 'nis', 'ins', 'code ins', 'nis code', 'nis-code', 'niscode'],
  month: ['paicpasbenanmois (cd)', 'month', 'mois', 'maand'],
  recipients: ['ll', 'recipients'],
} as const;
type Column = keyof typeof heads;

/** Where each column stands, and the rows below the heads. */
export interface Table {
  readonly columns: Readonly<Record<Column, number>>;
  /** Whether a commune has several rows a month, to be summed, and none for a combination that nobody is in. */
  readonly isByCombination: boolean;
  readonly rows: readonly SheetRow[];
}

/** Titles and notes may stand above the heads, not more than these. */
const mostAbove = 30;

/** The first of the tables whose heads are known. Throws Refused, with what is missing in the one that came nearest. */
export function tableIn(sheets: readonly Sheet[]): Table {
  let nearest: { readonly row: SheetRow; readonly missing: readonly Column[] } | undefined;
  for (const sheet of sheets) {
    for (const [index, row] of sheet.slice(0, mostAbove).entries()) {
      const found = row.cells.map(columnOf);
      const missing = columnNames.filter((column) => !found.includes(column));
      if (missing.length > 0) {
        if (missing.length < (nearest?.missing.length ?? columnNames.length)) nearest = { row, missing };
        continue;
      }
      const twice = columnNames.find((column) => found.indexOf(column) !== found.lastIndexOf(column));
      if (twice) throw new Refused(`row ${row.number}: two columns for ${wordsFor(twice)}`);
      const place = (column: Column): number => found.indexOf(column);
      return {
        columns: { code: place('code'), month: place('month'), recipients: place('recipients') },
        isByCombination: folded(row.cells[place('recipients')] ?? '') === heads.recipients[0],
        rows: sheet.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell !== '')),
      };
    }
  }
  if (!nearest) throw new Refused('no row names the columns, such as nis,month,recipients');
  throw new Refused(
    `row ${nearest.row.number}: no column for ${nearest.missing.map(wordsFor).join(', nor for ')}`,
  );
}

const columnNames = Object.keys(heads) as Column[];

function columnOf(cell: string): Column | undefined {
  return columnNames.find((column) => heads[column].some((head) => head === folded(cell)));
}

/** Without accents, capitals and spaces too many. */
function folded(cell: string): string {
  return cell.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function wordsFor(column: Column): string {
  return `${column} (${heads[column].slice(0, 2).join(', ')})`;
}
