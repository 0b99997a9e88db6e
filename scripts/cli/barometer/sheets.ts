import Papa from 'papaparse';
import readSpreadsheet from 'read-excel-file/node';
import { Refused } from './refused';

/** A row of a table, with the number that a spreadsheet or an editor shows beside it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}
export type Sheet = readonly SheetRow[];

/** What may stand between two cells of a text. */
const separators = [';', ',', '\t'];

/**
 * The tables that a file may be: each sheet of a spreadsheet (XLSX), or a text (CSV) cut up by each separator; which of them was meant
 * shows in its heads. Throws Refused.
 */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Refused('this is the older XLS, or a spreadsheet with a password: save it as XLSX or CSV');
  if (begins(bytes, [0x50, 0x4b])) return spreadsheet(bytes);
  const text = decoded(bytes);
  if (text.includes('\0')) throw new Refused('this is neither a spreadsheet (XLSX) nor text (CSV)');
  return separators.map((separator) => table(text, separator));
}

async function spreadsheet(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readSpreadsheet(Buffer.from(bytes)).catch((error: unknown) => {
    throw new Refused(
      `the spreadsheet cannot be read (${error instanceof Error ? error.message : 'damaged'})`,
    );
  });
  return sheets.map(({ data }) =>
    data.map((row, index) => ({ number: index + 1, cells: row.map((cell) => written(cell)) })),
  );
}

/** A cell of a spreadsheet as it would stand in a text; the types of the reader name more than it gives. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

function table(text: string, separator: string): Sheet {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator });
  return data.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }));
}

/** The text of the bytes: what their mark says (a byte-order mark), else UTF-8, else what Windows writes here (code page 1252). */
function decoded(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
