import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Names {
  readonly fr: string;
  readonly nl: string;
  readonly de: string;
}

/** What the figures take from the given facts: the communes and what they lie in, their residents, where they stand on a map. */
export interface GivenFigures {
  readonly regions: Readonly<Record<string, Names>>;
  readonly provinces: Readonly<Record<string, Names>>;
  readonly arrondissements: Readonly<Record<string, Names & { readonly province?: string }>>;
  readonly communes: readonly (Names & {
    readonly nis: string;
    readonly region: string;
    readonly province?: string;
    readonly arrondissement: string;
    readonly localities: readonly (readonly string[])[];
    readonly supplementary?: readonly (readonly string[])[];
    readonly mergedFrom?: readonly { readonly fr: string; readonly nl: string }[];
  })[];
  readonly residents: Readonly<Record<string, number>>;
  readonly residentsOn: string;
  readonly coordinates: Readonly<Record<string, readonly [number, number]>>;
}

/** The given facts, as they stand in the files of both `given` folders. Sources, dates and licences: docs/figures.md. */
export function readGiven(): GivenFigures {
  // The files are part of this repository, and tests/figures reads every row of what is made of them.
  const areas = read('../places/given/communes.json') as Pick<
    GivenFigures,
    'regions' | 'provinces' | 'arrondissements' | 'communes'
  >;
  const population = read('given/population.json') as { residents: GivenFigures['residents']; date: string };
  const places = read('given/coordinates.json') as { communes?: GivenFigures['coordinates'] };
  return {
    ...areas,
    residents: population.residents,
    residentsOn: population.date,
    coordinates: places.communes ?? {},
  };
}

function read(name: string): unknown {
  const file = join(import.meta.dirname, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
