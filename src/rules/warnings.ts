import { warnings as ids, type WarningId } from '../contract/values';
import { freshness, isOld } from '../data/freshness';
import type { IsoDate } from '../kernel/iso-date';
import type { Judged } from './finding';

/** What must be said beside the result, each once. */
export function warnings(conditions: readonly Judged[], onDate: IsoDate): readonly WarningId[] {
  const named = new Set(conditions.flatMap((condition) => condition.warnings));
  if (Object.values(freshness).some((table) => isOld(table, onDate))) named.add('amountsMayBeOutdated');
  return ids.filter((id) => named.has(id));
}
