/*
 * The public centre for social welfare of a commune, as far as it is known. Some 15 kB gzip with its tables:
 * `const { centreOf } = await import('./centres')`.
 */
import { communeOf, type Commune, type Region, type Tongue } from './communes';
import type { Address, Names } from './place';
import { centreSources, type CentreSource, type Source } from './sources';
import table from './tables/centres.json';

/**
 * What the address is: `seat` is the legal address of the public body, often the town hall, never to be called the
 * counter; `counterOrSeat` is where people go, or the seat; `unknown` where no address is known at all.
 */
export type AddressKind = 'seat' | 'seatBeforeMerger' | 'counterOrSeat' | 'unknown';

/** `low` is shown with a warning only; `none` means that nothing is known but the name. */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

/** A centre (CPAS / OCMW / ÖSHZ). What is absent is not known. */
export interface Centre {
  readonly nis: string;
  readonly label: Names;
  readonly region: Region;
  readonly official: readonly Tongue[];
  readonly kind: AddressKind;
  readonly confidence: Confidence;
  readonly address?: Address;
  /** Two addresses of which the register does not say which one holds. */
  readonly candidates: readonly Address[];
  /** Seats of the communes that merged into this one. */
  readonly formerSeats: readonly { readonly commune: string; readonly address: Address }[];
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly hours?: string;
  readonly sources: readonly Source[];
  readonly asOf?: string;
  readonly links: readonly Link[];
}

/** A site that knows the centres of a region. */
export interface Link {
  readonly name: string;
  readonly url: string;
}

const links: Readonly<Record<Region, readonly Link[]>> = {
  flanders: [],
  wallonia: [{ name: 'UVCW – Fédération des CPAS', url: 'https://www.uvcw.be' }],
  brussels: [
    { name: 'social.brussels', url: 'https://social.brussels' },
    { name: 'ocmw-info-cpas.be', url: 'https://www.ocmw-info-cpas.be' },
  ],
};
const federal: Link = {
  name: 'SPP Intégration sociale / POD Maatschappelijke Integratie',
  url: 'https://www.mi-is.be',
};

const centres: Readonly<Record<string, string>> = table.centres;
const candidates: Readonly<Record<string, readonly string[]>> = table.candidates;
const formerSeats: Readonly<Record<string, readonly string[]>> = table.formerSeats;

/** The centre of a commune, old NIS codes included; null for a code that never was one. */
export function centreOf(nis: string): Centre | null {
  const commune = communeOf(nis);
  if (!commune) return null;
  const { region, official } = commune;
  const shared = { nis: commune.nis, label: labelOf(commune), region, official };
  return { ...shared, ...known(commune.nis), links: [...links[region], federal] };
}

/** The names of the centre. French elides before a vowel and contracts with the article of the commune. */
export function labelOf({ name, official, facilities }: Commune): Names {
  const german = official.includes('de') || facilities.includes('de');
  const labels = { fr: `CPAS ${withArticle(name.fr)}`, nl: `OCMW ${name.nl}` };
  return german ? { ...labels, de: `ÖSHZ ${name.de}` } : labels;
}

function withArticle(commune: string): string {
  if (commune.startsWith('Le ')) return `du ${commune.slice(3)}`;
  if (commune.startsWith('Les ')) return `des ${commune.slice(4)}`;
  return /^[aeiouy]/i.test(commune.normalize('NFD')) ? `d’${commune}` : `de ${commune}`;
}

function known(nis: string): Omit<Centre, 'nis' | 'label' | 'region' | 'official' | 'links'> {
  const row = centres[nis];
  if (row === undefined) {
    return { kind: 'unknown', confidence: 'none', candidates: [], formerSeats: [], sources: [] };
  }
  const [head = '', asOf, ...fields] = row.split('|');
  const [kind, confidence, sources = ''] = head.split(' ');
  const address = addressFrom(fields.slice(0, 5));
  const [phone, email, website, hours] = fields.slice(5);
  return {
    // The script writes these three words from closed lists; a test reads every row.
    kind: kind as AddressKind,
    confidence: confidence as Confidence,
    sources: sources.split(',').map((source) => centreSources[source as CentreSource]),
    candidates: (candidates[nis] ?? []).flatMap((line) => addressFrom(line.split('|')) ?? []),
    formerSeats: (formerSeats[nis] ?? []).flatMap(formerSeatFrom),
    ...(asOf && { asOf }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(website && { website }),
    ...(hours && { hours }),
  };
}

function formerSeatFrom(line: string): Centre['formerSeats'] {
  const [commune = '', ...fields] = line.split('|');
  const address = addressFrom(fields);
  return address ? [{ commune, address }] : [];
}

function addressFrom([street, number, box, postcode, locality]: readonly string[]): Address | undefined {
  if (!street || !postcode || !locality) return undefined;
  return { street, ...(number && { number }), ...(box && { box }), postcode, locality };
}
