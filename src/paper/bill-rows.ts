import type { Estimate, LedgerLine } from '../contract';

/** One line of the bill with its amount under each reading; absent where a reading has no such line. */
export interface BillRow {
  readonly line: LedgerLine;
  readonly perYear: readonly (number | undefined)[];
}

/** The calculations of all readings as one table: on paper two bills would say most lines twice. */
export function billRows(estimates: readonly Pick<Estimate, 'ledger'>[]): readonly BillRow[] {
  const columns = estimates.map(({ ledger }) => numbered(ledger));
  const names = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const order = (name: string): number =>
    Math.max(...columns.map((column) => [...column.keys()].indexOf(name)));
  return names
    .sort((one, other) => order(one) - order(other))
    .flatMap((name) => {
      const found = columns.map((column) => column.get(name));
      const line = found.find((candidate) => candidate !== undefined);
      return line ? [{ line, perYear: found.map((candidate) => candidate?.perYear) }] : [];
    });
}

/** Lines by their label, the second of a label told from the first. */
function numbered(ledger: readonly LedgerLine[]): ReadonlyMap<string, LedgerLine> {
  return new Map(
    ledger.map((line, index) => {
      const before = ledger.slice(0, index).filter(({ label }) => label === line.label).length;
      return [`${line.label} ${before}`, line];
    }),
  );
}
