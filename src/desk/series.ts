import type { IsoDate, Row } from '../kernel';
import { readablesOf } from './readable';

/** One figure of a table through time: from which day it stood at what. */
export interface Series {
  readonly field: string;
  readonly isAmount: boolean;
  readonly points: readonly { readonly from: IsoDate; readonly value: number }[];
}

/** Every figure of a table through time; what is a word, or has no figure on a day, has no point there. */
export function seriesOf(table: string, rows: readonly Row<unknown>[]): readonly Series[] {
  const read = rows.map(({ validFrom, value }) => ({ validFrom, values: readablesOf(table, value) }));
  const fields = [...new Set(read.flatMap(({ values }) => values.map(({ field }) => field)))];
  return fields
    .map((field) => {
      const known = read.flatMap(({ validFrom, values }) => {
        const found = values.find((one) => one.field === field);
        return typeof found?.value === 'number' ? [{ validFrom, value: found.value, found }] : [];
      });
      return {
        field,
        isAmount: known.some(({ found }) => found.isAmount),
        points: known.map(({ validFrom, value }) => ({ from: validFrom, value })),
      };
    })
    .filter(({ points }) => points.length > 0);
}
