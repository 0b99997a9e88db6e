/*
 * Postcode, commune or locality → communes. The tables and the search come with this module (some 25 kB gzip):
 * import it only where a place is asked: `const { find, named } = await import('../places/find')`.
 *
 *   find(text)   suggestions while typing, best first, at most `limit`; tolerates typing errors
 *   named(text)  what the text names exactly, one entry a commune: one → settled, several → ask, none → suggest
 *
 * Both take any language at any time. An entry has `locality` when another name than the commune's was met.
 */
import SearchableMap from 'minisearch/SearchableMap';
import { communes, type Commune } from './communes';
import { fold, readings, words } from './fold';
import type { Place } from './place';
import table from './tables/localities.json';

/** A name in the index: what it leads to, and how far into the name the key begins. */
interface Entry {
  readonly place: Place;
  readonly commune: Commune;
  readonly inside: boolean;
}

/** A suggestion and what speaks against it, smallest first. */
interface Match {
  readonly entry: Entry;
  readonly doubt: number;
}

/** Names longer than this are no place; a pasted text must not cost time. */
const longest = 60;

const places: ReadonlyMap<string, string> = new Map(Object.entries(table));
const index = new SearchableMap<Entry[]>();
const postcodes = new Map<string, Place[]>();
for (const commune of communes) enter(commune, places.get(commune.nis) ?? '');

/** Communes that the text may mean, best first: what it names, what begins so, then what is spelled nearly so. */
export function find(text: string, limit = 8): readonly Place[] {
  const found = parts(text).flatMap((part) => {
    const coded = withPostcode(part);
    return coded.length > 0 ? coded : byName(part);
  });
  return oncePerCommune(found).slice(0, limit);
}

/** The communes that the text names exactly, by a postcode or a name in any language; more than one must be asked. */
export function named(text: string): readonly Place[] {
  const found = parts(text).flatMap((part) => {
    if (/^(b-?)?\d{4}(\D|$)/i.test(part)) return withPostcode(part);
    const entries = readings(part).flatMap((key) => index.get(key) ?? []);
    return entries
      .filter(({ inside }) => !inside)
      .sort(byImportance)
      .map(({ place }) => place);
  });
  return oncePerCommune(found);
}

function enter(commune: Commune, localities: string): void {
  const { nis, name } = commune;
  const main = localities.slice(0, 4);
  for (const spelling of [name.fr, name.nl, name.de])
    enterName({ nis, name, postcode: main }, commune, spelling);
  for (const group of localities.split(';')) {
    const [, code = '', names = ''] = /^(\S*) ?(.*)$/.exec(group) ?? [];
    const postcode = code === '+' ? main : code.replace('~', '');
    if (code !== '+') enterPostcode({ nis, name, postcode }, code.startsWith('~'));
    for (const spelling of names.split(/[,=]/)) {
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
    const here = index.get(key) ?? [];
    const known = here.some((entry) => entry.commune === commune && (inside || !entry.inside));
    if (!known) index.set(key, [...here, { place, commune, inside }]);
  });
}

/** A commune that has only a part of a postcode comes after the one that has most of it. */
function enterPostcode(place: Place, part: boolean): void {
  const here = postcodes.get(place.postcode) ?? [];
  postcodes.set(place.postcode, part ? [...here, place] : [place, ...here]);
}

/** `Sint-Niklaas/Saint-Nicolas` and `Saint-Nicolas (Liège)` are two names each. */
function parts(text: string): readonly string[] {
  return text
    .slice(0, longest)
    .split(/[/,;()]/)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '');
}

/** What a postcode, or the beginning of one, leads to; with a name behind it, only the communes that go by it too. */
function withPostcode(part: string): readonly Place[] {
  const [, code = '', name = ''] = /^(?:b-?)?(\d{1,4})(?!\d)(.*)$/i.exec(part) ?? [];
  if (code === '') return [];
  const begun = [...postcodes.keys()]
    .filter((postcode) => postcode.startsWith(code))
    .sort()
    .flatMap((postcode) => postcodes.get(postcode) ?? []);
  if (fold(name) === '') return begun;
  const meant = new Set(byName(name).map(({ nis }) => nis));
  const both = begun.filter(({ nis }) => meant.has(nis));
  return both.length > 0 ? both : begun;
}

function byName(name: string): readonly Place[] {
  const keys = readings(name);
  const matches = keys.flatMap((key) => beginning(key));
  const nearly = matches.some(({ doubt }) => doubt === 0) ? [] : keys.flatMap((key) => spelledNearly(key));
  return [...matches, ...nearly]
    .sort((one, other) => one.doubt - other.doubt || byImportance(one.entry, other.entry))
    .map(({ entry }) => entry.place);
}

function beginning(key: string): readonly Match[] {
  return [...index.atPrefix(key)].flatMap(([term, entries]) =>
    entries.map((entry) => ({ entry, doubt: (term === key ? 0 : 1) + (entry.inside ? 2 : 0) })),
  );
}

/** One slip in three letters or more, two in six or more; two neighbours changed round are one slip. */
function spelledNearly(key: string): readonly Match[] {
  if (key.length < 3) return [];
  return [...index.fuzzyGet(key, key.length > 3 ? 2 : 1)].flatMap(([term, [entries, changes]]) => {
    const slips = changes === 2 && isSwapped(key, term) ? 1 : changes;
    if (slips === 0 || (slips === 2 && key.length < 6)) return [];
    // People rarely miss the first letter.
    const doubt = 4 + slips + (term.startsWith(key.charAt(0)) ? 0 : 0.25);
    return entries.map((entry) => ({ entry, doubt: doubt + (entry.inside ? 0.5 : 0) }));
  });
}

function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  const turned = one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
  return turned && one.slice(at + 2) === other.slice(at + 2);
}

/** Communes before their localities, then the larger before the smaller. */
function byImportance(one: Entry, other: Entry): number {
  const localities = Number(one.place.locality !== undefined) - Number(other.place.locality !== undefined);
  return localities || other.commune.size - one.commune.size;
}

/** Each commune once, as it was met first. */
function oncePerCommune(found: readonly Place[]): readonly Place[] {
  const met = new Set<string>();
  return found.filter(({ nis }) => !met.has(nis) && met.add(nis));
}
