import type { IsoDate } from '../kernel';
import { tables } from './tables';

/** The oldest day on which any row in force of any table was compared with what is published. */
export const oldestCheck: IsoDate = tables
  .map(({ latest }) => latest.checkedOn)
  .reduce((one, other) => (one < other ? one : other));

/** The first day from which a table may have to change; null while nothing is expected. */
export const nextChangeExpected: IsoDate | null =
  tables
    .flatMap(({ latest }) => latest.changeExpectedFrom ?? [])
    .sort()
    .at(0) ?? null;
