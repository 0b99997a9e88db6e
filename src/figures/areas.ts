import type { Localised } from '../i18n';
import table from './tables/areas.json';

export const areaKinds = ['country', 'region', 'province', 'arrondissement', 'commune'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A commune, or what it lies in. Brussels has no province: its arrondissement lies in the region. */
export interface Area {
  /** The NIS code; BE for the country, a name for a region. */
  readonly key: string;
  readonly kind: AreaKind;
  readonly name: Localised;
  /** What it lies in, the nearest first. */
  readonly within: readonly Area[];
  /** Residents, summed over its communes. */
  readonly residents: number;
  /** Degrees east and north; of a commune only, and where its place is known. */
  readonly at?: readonly [east: number, north: number];
}

/** Areas by their key, each after what it lies in. */
export type Areas = ReadonlyMap<string, Area>;

/** The day of the residents that the rates are computed with. */
export const { residentsOn } = table;

/** Every area of the country since the mergers of 1 January 2025. */
export const belgium: Areas = areasOf(table.rows);

/**
 * Areas from rows of a table: key, kind, key of what it lies in, name in French and in Dutch, residents and place of a commune.
 * Throws NoArea for one that lies in nothing that stands before it.
 */
export function areasOf(rows: readonly string[]): Areas {
  const cells = rows.map((row) => row.split('|'));
  const residents = new Map<string, number>();
  // From the last to the first: what lies inside is counted before what holds it.
  for (const [key = '', , within = '', , , own = '0'] of [...cells].reverse()) {
    const sum = (residents.get(key) ?? 0) + Number(own);
    residents.set(key, sum);
    residents.set(within, (residents.get(within) ?? 0) + sum);
  }
  const areas = new Map<string, Area>();
  for (const [key = '', kind = '', within = '', fr = '', nl, , east, north] of cells) {
    const parent = areas.get(within);
    if (!parent && within !== '') throw new NoArea(`${key} lies in ${within}, which is not there`);
    areas.set(key, {
      key,
      kind: kindOf(kind),
      name: { fr, nl: nl || fr },
      within: parent ? [parent, ...parent.within] : [],
      residents: residents.get(key) ?? 0,
      ...(east !== undefined && north !== undefined && { at: [Number(east), Number(north)] }),
    });
  }
  return areas;
}

/** The areas of one kind, in the order of their codes; inside another area where one is named. */
export function areasOfKind(areas: Areas, kind: AreaKind, inside?: Area): readonly Area[] {
  return [...areas.values()].filter(
    (area) => area.kind === kind && (inside === undefined || isInside(area, inside)),
  );
}

/** Whether an area is another one, or lies in it. */
export function isInside(area: Area, other: Area): boolean {
  return area === other || area.within.includes(other);
}

/** Thrown for a table of areas that does not hold together. */
export class NoArea extends Error {
  override readonly name = 'NoArea';
}

function kindOf(name: string): AreaKind {
  const kind = areaKinds.find((one) => one === name);
  if (!kind) throw new NoArea(`${name} is no kind of area`);
  return kind;
}
