import type { Assessment } from '../../src/contract/assessment';
import { under } from './readings';

/** Whether somebody richer is given no more a year than somebody poorer, in both readings, at both ends. */
export function neverMore(poorer: Assessment, richer: Assessment): boolean {
  return (['strict', 'equity'] as const).every((reading) => {
    const [before, after] = [under(poorer, reading), under(richer, reading)];
    return (
      !before ||
      !after ||
      (after.perYear.high <= before.perYear.high && after.perYear.low <= before.perYear.low)
    );
  });
}
