import { tables } from '../data';
import type { IsoDate, Row, Timeline } from '../kernel';

/** A dated table of the law on a day. */
export interface Standing {
  readonly table: Timeline<unknown>;
  /** The row in force, with its official text, its source and its last check; null before the first one. */
  readonly row: Row<unknown> | null;
  /** Whether a change was expected by that day and no row has brought it. */
  readonly mayBeOutdated: boolean;
}

/** Every dated table of the law as it is in force on a day: rates, exemptions, rules, in the order of the registry. */
export function standingsOn(day: IsoDate): readonly Standing[] {
  return tables.map((table) => ({
    table,
    row: table.rows.filter(({ validFrom }) => validFrom <= day).at(-1) ?? null,
    mayBeOutdated: table.mayBeOutdatedOn(day),
  }));
}
