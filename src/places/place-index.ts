import SearchableMap from 'minisearch/SearchableMap';
import { lawLanguages } from '../i18n';
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

/** Every postcode, and the communes it lies in, the main one first. */
export const postcodes = new Map<string, Place[]>();

const byKey = new Map<string, Entry[]>();
for (const commune of communes) enter(commune, localitiesOf.get(commune.nis) ?? '');

/** Every name and every later part of one, folded, as a tree that can be walked by beginnings and with slips. */
export const names = new SearchableMap<readonly Entry[]>();
for (const [key, entries] of byKey) names.set(key, entries);

function enter(commune: Commune, localities: string): void {
  const { nis, name } = commune;
  const main = localities.slice(0, 4);
  const own = { nis, name, postcode: main };
  for (const spelling of [...lawLanguages.map((language) => name[language]), name.de])
    enterName(own, commune, spelling);
  for (const group of localities.split(';')) {
    const [, code = '', spellings = ''] = /^(\S*) ?(.*)$/.exec(group) ?? [];
    const postcode = code === '+' ? main : code.replace('~', '');
    if (code !== '+') enterPostcode({ nis, name, postcode }, code.startsWith('~'));
    for (const spelling of spellings.split(/[,=]/)) {
      if (spelling !== '') enterName({ nis, name, postcode, locality: spelling }, commune, spelling);
    }
  }
}

/**
 * Under the whole name, under each later word that is more than a particle (Rode finds Sint-Genesius-Rode), and under the
 * first word where it is one of its own (Jupille of Jupille-sur-Meuse), so that a slip in it is forgiven.
 */
function enterName(place: Place, commune: Commune, spelling: string): void {
  const all = words(spelling);
  const [first = ''] = all;
  all.forEach((word, start) => {
    const isParticle = word.length < 4 && start < all.length - 1;
    if (start === 0 || !isParticle)
      enterKey(all.slice(start).join(''), { place, commune, inside: start > 0 });
  });
  if (first.length > 4 && !/^saint/.test(first)) enterKey(first, { place, commune, inside: all.length > 1 });
}

function enterKey(key: string, entry: Entry): void {
  const here = byKey.get(key);
  if (!here) byKey.set(key, [entry]);
  else if (!here.some(({ commune, inside }) => commune === entry.commune && (entry.inside || !inside)))
    here.push(entry);
}

/** A commune that has only a part of a postcode comes after the one that has most of it. */
function enterPostcode(place: Place, part: boolean): void {
  const here = postcodes.get(place.postcode) ?? [];
  postcodes.set(place.postcode, part ? [...here, place] : [place, ...here]);
}
