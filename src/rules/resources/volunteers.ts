import { volunteerCeilings } from '../../data';
import type { Cents, IsoDate } from '../../kernel';

/**
 * Whether volunteers' allowances count (défraiement des volontaires / vrijwilligersvergoeding; A.R. / K.B. 11-7-2002,
 * art. 22 § 1 q): all of the year's sum once the ceiling of the year, or that of one day, is passed; below both nothing.
 */
export function isAboveVolunteerCeiling(
  ofYear: Cents<'year'>,
  highestDays: readonly Cents<'day'>[],
  onDate: IsoDate,
): boolean {
  const ceilings = volunteerCeilings.on(onDate).value;
  if (ceilings === null) return false;
  return ofYear > ceilings.perYear || highestDays.some((day) => day > ceilings.perDay);
}
