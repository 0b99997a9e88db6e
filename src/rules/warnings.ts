import { warnings as ids, type Answers, type WarningId } from '../contract';
import { tables, volunteerCeilings } from '../data';
import type { IsoDate } from '../kernel';
import type { Judged } from './conditions/finding';

/** What must be said beside the result, each once. */
export function warnings(
  conditions: readonly Judged[],
  answers: Answers,
  onDate: IsoDate,
): readonly WarningId[] {
  const named = new Set(conditions.flatMap((condition) => condition.warnings));
  if (mayBeOutdated(answers, onDate)) named.add('amountsMayBeOutdated');
  return ids.filter((id) => named.has(id));
}

/** Whether a table that this result rests on may have been replaced; the ceilings of volunteers concern volunteers alone. */
function mayBeOutdated({ incomes = [], partnerIncomes = [] }: Answers, onDate: IsoDate): boolean {
  const hasAllowance = [...incomes, ...partnerIncomes].some(({ kind }) => kind === 'volunteerAllowance');
  return tables.some(
    (table) => table.mayBeOutdatedOn(onDate) && (hasAllowance || table.name !== volunteerCeilings.name),
  );
}
