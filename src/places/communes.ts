import type { OfficialLanguage } from '../i18n';
import { todaysCode } from './former-codes';
import type { Names } from './place';
import { regionOf, type Region } from './region';
import table from './tables/communes.json';

export type { Region };
export type Tongue = OfficialLanguage;

/** A commune since the mergers of 1 January 2025, with the languages of its administration and of its facilities. */
export interface Commune {
  readonly nis: string;
  readonly name: Names & { readonly de: string };
  readonly region: Region;
  readonly official: readonly Tongue[];
  readonly facilities: readonly Tongue[];
  /** A power of two of the residents, for ranking only. */
  readonly size: number;
}

/** Every commune, in the order of the NIS code. */
export const communes: readonly Commune[] = table.map(communeFrom);

/** The commune of a NIS code, old codes included; null for a code that never was one. */
export function communeOf(nis: string): Commune | null {
  return byCode.get(todaysCode(nis)) ?? null;
}

const byCode: ReadonlyMap<string, Commune> = new Map(communes.map((commune) => [commune.nis, commune]));

function communeFrom(row: string): Commune {
  const [nis = '', regime = '', size = '', fr = '', nl, de] = row.split('|');
  const dutch = nl || fr;
  return {
    nis,
    name: { fr, nl: dutch, de: de || dutch },
    region: regionOf(nis),
    ...languages(regime),
    size: Number(size),
  };
}

function languages(regime: string): Pick<Commune, 'official' | 'facilities'> {
  switch (regime) {
    case 'b':
      return { official: ['fr'], facilities: [] };
    case 'c':
      return { official: ['fr', 'nl'], facilities: [] };
    case 'd':
      return { official: ['nl'], facilities: ['fr'] };
    case 'e':
      return { official: ['fr'], facilities: ['nl'] };
    case 'f':
      return { official: ['de'], facilities: ['fr'] };
    case 'g':
      return { official: ['fr'], facilities: ['de'] };
    default:
      return { official: ['nl'], facilities: [] };
  }
}
