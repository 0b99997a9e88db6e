import type { Address } from '../../../src/places';
import { centreNotes } from './centre-notes';
import { row, typeset } from './communes-table';
import type { Given, GivenContact } from './given';
import { receptionHours } from './reception-hours';
import { sourcesOf } from './centre-sources';

/** What is known of each centre, the former seats of merged communes, and the seats that are not where people go. */
export function centresTable({ contacts }: Given) {
  const rows = Object.entries(contacts);
  return {
    centres: Object.fromEntries(rows.map(([nis, contact]) => [nis, typeset(centre(nis, contact))])),
    formerSeats: Object.fromEntries(
      rows.flatMap(([nis, { formerSeats }]) =>
        formerSeats ? [[nis, formerSeats.map(({ commune }) => typeset(commune))] as const] : [],
      ),
    ),
    seats: Object.fromEntries(
      rows.flatMap(([nis, { seat }]) => (seat ? [[nis, typeset(row(addressOf(seat)))] as const] : [])),
    ),
  };
}

/**
 * `kind confidence sources|as of|street|number|box|postcode|locality|phone|e-mail|site|site of the commune|hours|note|other
 * number`.
 */
function centre(nis: string, contact: GivenContact): string {
  const { kind, confidence, sources, asOf, address, phone, email, website, communeWebsite } = contact;
  if (!sources || !address) throw new Error(`source or address missing: ${contact.label.fr}`);
  // Legal seats and rows that nobody vouches for send people to the wrong door.
  if (kind !== 'counter' && kind !== 'counterOrSeat') throw new Error(`no counter: ${contact.label.fr}`);
  if (confidence !== 'high' && confidence !== 'medium') throw new Error(`unsure: ${contact.label.fr}`);
  const note = centreNotes[nis];
  return row([
    `${kind} ${confidence} ${sourcesOf(sources).join(',')}`,
    asOf ?? '',
    ...addressOf(address),
    phone ?? '',
    email ?? '',
    website ?? '',
    communeWebsite ?? '',
    contact.receptionHours ? receptionHours(contact.receptionHours) : '',
    note?.kind ?? '',
    note?.otherPhone ?? '',
  ]);
}

function addressOf({ street, number, box, postcode, locality }: Address): readonly string[] {
  return [street, number ?? '', box ?? '', postcode, locality];
}
