import { differencesBetween } from '../desk';
import { isKey, type MessageKey } from '../i18n';
import type { IsoDate } from '../kernel';
import { newestTable } from './code';

/** The names of the rules that are other ones today than when a code was made. */
export function changedSince(then: IsoDate): readonly MessageKey[] {
  const tables = differencesBetween(then, newestTable).map(({ table }) => table);
  return [...new Set(tables)].map((table) => `rules.table.${table}`).filter(isKey);
}
