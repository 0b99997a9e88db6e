import { acts } from '../data';
import { line, type Figure, type Line } from '../text';
import { block, type Addressee, type Block, type Facts } from './letter';

/** The act on the right to social integration, in full. */
export const act: Figure = { name: acts['loi-2002-05-26'].title };

/** The decree, in full. */
export const decree: Figure = { name: acts['ar-2002-07-11'].title };

/** The organic act on the centres, in full. */
export const organicAct: Figure = { name: acts['loi-1976-07-08'].title };

/** Who writes: blanks to fill in by hand, because nobody here asks for a name. */
export function sender({ answers }: Facts) {
  const where =
    answers.residence === 'homeless'
      ? ([line('letter.sender.stay'), line('letter.sender.post')] as const)
      : ([line('letter.sender.address')] as const);
  return block(
    'lines',
    line('letter.sender.name'),
    ...where,
    line('letter.sender.nationalNumber'),
    line('letter.sender.contact'),
  );
}

/** The centre the letter goes to, or room for its name. */
export function centre({ centre: known }: Facts) {
  return known ? dataBlock(known) : block('lines', line('letter.addressee.centre'));
}

/** The registry of the tribunal (greffe / griffie), or room for its name. */
export function registry({ tribunal }: Facts) {
  return block(
    'lines',
    line('letter.addressee.registry'),
    ...(tribunal ? tribunal.lines.map((data) => ({ data })) : [line('letter.addressee.tribunal')]),
  );
}

/** Place and day, filled in by hand: the day of the letter is the day it is handed in. */
export const placeAndDay = block('lines', line('letter.date'));

/** How a letter to a centre ends. */
export const ending = [
  block('text', line('letter.closing')),
  block('lines', line('letter.signature')),
] as const;

/** Sentences that are there only when they hold. */
export function when(holds: boolean, ...lines: readonly Line[]): readonly Line[] {
  return holds ? lines : [];
}

function dataBlock({ lines }: Addressee): Block {
  return { role: 'lines', lines: lines.map((data) => ({ data })) };
}
