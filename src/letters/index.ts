import { application } from './application';
import { hearing } from './hearing';
import type { Facts, LetterKind } from './letter';
import { petition } from './petition';
import { reminder } from './reminder';
import { abroad, change, resumption, stopped } from './running';

export { acceptedBy, centreAddressee, speaksAnother, tribunalAddressee } from './addressees';
export { explanationRequest } from './explanation';
export * from './letter';
export type { CalendarDay } from './calendar';
export { letterFile, letterPage } from './page';
export { objectionOf } from './petition';
export { pieces, point, withRoom, type Headings, type Piece } from './pieces';
export { counterScript } from './script';
export { lettersFor, suggestedLetter } from './suggestion';
export { isLastDay, outOfOrder, timeline, worthNoting, type Moment } from './timeline';

const letters = { application, hearing, reminder, petition, change, abroad, stopped, resumption };

/** The letter of that kind with what is known. */
export function letterOf(kind: LetterKind, facts: Facts) {
  return letters[kind](facts);
}
