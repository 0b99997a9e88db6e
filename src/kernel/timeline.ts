import type { IsoDate } from './iso-date';

/** Since when something holds, where that was published, and when somebody last looked. */
export interface Dated {
  readonly validFrom: IsoDate;
  /** The official text behind the row: an article of an act or a decree, or the ministry's page. */
  readonly reference: string;
  /** Address of the page on which the row was read. */
  readonly source: string;
  /** The day on which the row was last compared with what is published. */
  readonly checkedOn: IsoDate;
  /** From this day on the row may have been replaced; a later row puts the expectation to rest. */
  readonly changeExpectedFrom?: IsoDate;
}

/** A value and the day from which it is in force, until the next row begins. */
export interface Row<Value> extends Dated {
  readonly value: Value;
}

/** Thrown when a day lies before the first row of a table. */
export class NoValueInForce extends Error {
  override readonly name = 'NoValueInForce';
}

/** Thrown when rows are not in the order of their days. */
export class UnorderedRows extends Error {
  override readonly name = 'UnorderedRows';
}

/**
 * A dated table: a value and its history. Rows have a start only, so there is no gap and no overlap between them. A table may
 * keep more in its rows than every table does.
 */
export class Timeline<Value, Kept extends Row<Value> = Row<Value>> {
  readonly rows: readonly Kept[];
  /** The last row: what is known today, and what is expected of it. */
  readonly latest: Kept;
  // Most days that are asked for are recent.
  private readonly latestFirst: readonly Kept[];

  constructor(
    readonly name: string,
    rows: readonly Kept[],
  ) {
    const isOrdered = rows.every((row, index) => row.validFrom > (rows[index - 1]?.validFrom ?? ''));
    const latestFirst = [...rows].reverse();
    const [latest] = latestFirst;
    if (!latest || !isOrdered) throw new UnorderedRows(`rows of ${name} out of order or missing`);
    this.rows = rows;
    this.latest = latest;
    this.latestFirst = latestFirst;
  }

  /** The row in force on a day. Throws NoValueInForce before the first one. */
  on(date: IsoDate): Kept {
    for (const row of this.latestFirst) if (row.validFrom <= date) return row;
    throw new NoValueInForce(`${this.name} has no value on ${date}`);
  }

  /** Whether a change was expected by that day and no row has brought it. */
  mayBeOutdatedOn(date: IsoDate): boolean {
    const { changeExpectedFrom } = this.latest;
    return changeExpectedFrom !== undefined && changeExpectedFrom <= date;
  }
}
