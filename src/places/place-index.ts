import SearchableMap from 'minisearch/SearchableMap';
import { communes, type Commune } from './communes';
import { words } from './fold';
import type { Place } from './place';
import table from './tables/localities.json';

/** A name in the index: what it leads to, and how far into the name the key begins. */
export interface Entry {
  readonly place: Place;
  readonly commune: Commune;
  readonly inside: boolean;
}

const localitiesOf: ReadonlyMap<string, string> = new Map(Object.entries(table));

/** Every name and every later part of one, folded, as a tree that can be walked by beginnings and with slips. */
export const names = new SearchableMap<Entry[]>();

/** Every postcode, and the communes it lies in, the main one first. */
export const postcodes = new Map<string, Place[]>();

for (const commune of communes) enter(commune, localitiesOf.get(commune.nis) ?? '');

function enter(commune: Commune, localities: string): void {
  const { nis, name } = commune;
  const main = localities.slice(0, 4);
  for (const spelling of [name.fr, name.nl, name.de])
    enterName({ nis, name, postcode: main }, commune, spelling);
  for (const group of localities.split(';')) {
    const [, code = '', spellings = ''] = /^(\S*) ?(.*)$/.exec(group) ?? [];
    const postcode = code === '+' ? main : code.replace('~', '');
    if (code !== '+') enterPostcode({ nis, name, postcode }, code.startsWith('~'));
    for (const spelling of spellings.split(/[,=]/)) {
      if (spelling !== '') enterName({ nis, name, postcode, locality: spelling }, commune, spelling);
    }
  }
}

/** Under the whole name, and under each of its later words: Rode finds Sint-Genesius-Rode. */
function enterName(place: Place, commune: Commune, spelling: string): void {
  const all = words(spelling);
  all.forEach((_, start) => {
    const key = all.slice(start).join('');
    const inside = start > 0;
    const here = names.get(key) ?? [];
    const known = here.some((entry) => entry.commune === commune && (inside || !entry.inside));
    if (!known) names.set(key, [...here, { place, commune, inside }]);
  });
}

/** A commune that has only a part of a postcode comes after the one that has most of it. */
function enterPostcode(place: Place, part: boolean): void {
  const here = postcodes.get(place.postcode) ?? [];
  postcodes.set(place.postcode, part ? [...here, place] : [place, ...here]);
}
