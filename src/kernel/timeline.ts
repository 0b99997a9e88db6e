import type { IsoDate } from './iso-date';

/** Since when something holds, and where that was published. */
export interface Dated {
  readonly validFrom: IsoDate;
  readonly source: string;
  /** Worked out, not yet seen in print. */
  readonly unconfirmed?: true;
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

/** A value and its history. Rows have a start only, so there is no gap and no overlap between them. */
export class Timeline<Value> {
  readonly rows: readonly Row<Value>[];

  constructor(
    readonly name: string,
    rows: readonly Row<Value>[],
  ) {
    const misplaced = rows.findIndex(
      (row, index) => index > 0 && row.validFrom <= (rows[index - 1]?.validFrom ?? ''),
    );
    if (rows.length === 0 || misplaced > 0)
      throw new UnorderedRows(`rows of ${name} out of order or missing`);
    this.rows = rows;
  }

  /** The row in force on a day. Throws NoValueInForce before the first one. */
  on(date: IsoDate): Row<Value> {
    const row = this.rows.filter((candidate) => candidate.validFrom <= date).at(-1);
    if (!row) throw new NoValueInForce(`${this.name} has no value on ${date}`);
    return row;
  }
}
