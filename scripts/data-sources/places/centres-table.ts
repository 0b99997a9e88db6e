import { row, typeset } from './communes-table';
import type { Address } from '../../../src/places';
import type { Given, GivenContact } from './given';

/** What the registers say of each centre. A row that is absent means that nothing is known but its name. */
export function centresTable({ contacts }: Given) {
  const known = Object.entries(contacts).filter(([, { confidence }]) => confidence !== 'none');
  return {
    centres: Object.fromEntries(known.map(([nis, contact]) => [nis, typeset(centre(contact))])),
    candidates: Object.fromEntries(
      known
        .filter(([, { candidates }]) => candidates)
        .map(([nis, { candidates }]) => [
          nis,
          (candidates ?? []).map((address) => typeset(row(addressOf(address)))),
        ]),
    ),
    formerSeats: Object.fromEntries(
      known
        .filter(([, { formerSeats }]) => formerSeats)
        .map(([nis, { formerSeats }]) => [
          nis,
          (formerSeats ?? []).flatMap(({ commune, address }) =>
            address ? [typeset(row([commune, ...addressOf(address)]))] : [],
          ),
        ]),
    ),
  };
}

/** `kind confidence sources|as of|street|number|box|postcode|locality|phone|e-mail|site|hours`. */
function centre(contact: GivenContact): string {
  const { kind, confidence, sources, asOf, address, phone, email, website, receptionHours } = contact;
  if (!kind || !sources) throw new Error(`kind or source missing: ${contact.label.fr}`);
  return row([
    `${kind} ${confidence} ${sources.join(',')}`,
    asOf ?? '',
    ...(address ? addressOf(address) : ['', '', '', '', '']),
    // A number that nobody vouches for sends people to a stranger: it stays behind.
    confidence === 'low' ? '' : (phone ?? ''),
    email ?? '',
    website ?? '',
    receptionHours ?? '',
  ]);
}

function addressOf({ street, number, box, postcode, locality }: Address): readonly string[] {
  return [street, number ?? '', box ?? '', postcode, locality];
}
