import { acts } from '../data';
import { block, say, type Addressee, type Block, type Facts, type Sentence, type Value } from './letter';

/** The act on the right to social integration, in full. */
export const act: Value = { name: { fr: acts['loi-2002-05-26'].fr, nl: acts['loi-2002-05-26'].nl } };

/** The decree, in full. */
export const decree: Value = { name: { fr: acts['ar-2002-07-11'].fr, nl: acts['ar-2002-07-11'].nl } };

/** The organic act on the centres, in full. */
export const organicAct: Value = { name: { fr: acts['loi-1976-07-08'].fr, nl: acts['loi-1976-07-08'].nl } };

/** Who writes: blanks to fill in by hand, because nobody here asks for a name. */
export function sender({ answers }: Facts) {
  const where =
    answers.residence === 'homeless'
      ? ([say('letter.sender.stay'), say('letter.sender.post')] as const)
      : ([say('letter.sender.address')] as const);
  return block(
    'lines',
    say('letter.sender.name'),
    ...where,
    say('letter.sender.nationalNumber'),
    say('letter.sender.contact'),
  );
}

/** The centre the letter goes to, or room for its name. */
export function centre({ centre: known }: Facts) {
  return known ? dataBlock(known) : block('lines', say('letter.addressee.centre'));
}

/** The registry of the tribunal (greffe / griffie), or room for its name. */
export function registry({ tribunal }: Facts) {
  return block(
    'lines',
    say('letter.addressee.registry'),
    ...(tribunal ? tribunal.lines.map((data) => ({ data })) : [say('letter.addressee.tribunal')]),
  );
}

/** Place and day, filled in by hand: the day of the letter is the day it is handed in. */
export const placeAndDay = block('lines', say('letter.date'));

/** How a letter to a centre ends. */
export const ending = [
  block('text', say('letter.closing')),
  block('lines', say('letter.signature')),
] as const;

/** Sentences that are there only when they hold. */
export function when<const Key extends string>(
  holds: boolean,
  ...sentences: readonly Sentence<Key>[]
): readonly Sentence<Key>[] {
  return holds ? sentences : [];
}

function dataBlock({ lines }: Addressee): Block<never> {
  return { role: 'lines', lines: lines.map((data) => ({ data })) };
}
