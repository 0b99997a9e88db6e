import type { Citation, LedgerLabel, LedgerLine } from '../../contract';
import { negative, sum, type Cents, type IsoDate } from '../../kernel';

/** A line that raises the result, or none when it is nothing. */
export function added(
  label: LedgerLabel,
  perYear: Cents<'year'>,
  basis: Citation,
  validFrom?: IsoDate,
): readonly LedgerLine[] {
  if (perYear === 0) return [];
  return [validFrom ? { label, perYear, basis, validFrom } : { label, perYear, basis }];
}

/** A line that lowers the result, or none when it is nothing. */
export function takenOff(
  label: LedgerLabel,
  perYear: Cents<'year'>,
  basis: Citation,
  validFrom?: IsoDate,
): readonly LedgerLine[] {
  return added(label, negative(perYear), basis, validFrom);
}

/** What the lines add up to, a year. */
export function total(lines: readonly LedgerLine[]): Cents<'year'> {
  return sum(lines.map(({ perYear }) => perYear));
}
