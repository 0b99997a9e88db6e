import type { Category, LedgerLine } from '../../contract';
import { cite, flatExemption } from '../../data';
import { least, negative, sum, type IsoDate } from '../../kernel';
import { added, total } from '../amounts/ledger';

/**
 * The flat exemption (exonération forfaitaire / forfaitaire vrijstelling; A.R. / K.B. 11-7-2002, art. 22 § 2): the last
 * step, only when something of the rate is left, never more than the resources, and never set off against the lines that
 * stand apart (neighbourhood work above its ceiling).
 */
export function flatExemptionLines(
  upToHere: {
    readonly rate: readonly LedgerLine[];
    readonly resources: readonly LedgerLine[];
    readonly apart: readonly LedgerLine[];
  },
  category: Category,
  onDate: IsoDate,
): readonly LedgerLine[] {
  const resources = total(upToHere.resources);
  const left = sum([total(upToHere.rate), resources, total(upToHere.apart)]);
  if (left <= 0) return [];
  const atMost = least(flatExemption.on(onDate).value[category], negative(resources));
  return added('flatExemption', atMost, cite('ar-2002-07-11', '22, § 2'));
}
