import { warnings as ids, type Answers, type WarningId } from '../contract';
import { tables, volunteerCeilings } from '../data';
import type { IsoDate } from '../kernel';
import type { Judged } from './conditions/finding';

/** What must be said beside the result, each once; the amounts that may be old are those of these tables. */
export function warnings(
  conditions: readonly Judged[],
  answers: Answers,
  onDate: IsoDate,
  among = tables,
): readonly WarningId[] {
  const named = new Set(conditions.flatMap((condition) => condition.warnings));
  if (mayBeOutdated(answers, onDate, among)) named.add('amountsMayBeOutdated');
  return ids.filter((id) => named.has(id));
}

/** Whether a table that this result rests on may have been replaced; the ceilings of volunteers concern volunteers alone. */
function mayBeOutdated(
  { incomes = [], partnerIncomes = [] }: Answers,
  onDate: IsoDate,
  among: typeof tables,
): boolean {
  const hasAllowance = [...incomes, ...partnerIncomes].some(({ kind }) => kind === 'volunteerAllowance');
  return among.some(
    (table) => table.mayBeOutdatedOn(onDate) && (hasAllowance || table.name !== volunteerCeilings.name),
  );
}
