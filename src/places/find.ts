/*
 * Postcode, commune or locality → communes. The tables and the search come with this module (some 25 kB gzip):
 * import it only where a place is asked: `const { find, named } = await import('./find')`.
 *
 *   find(text)   suggestions while typing, best first, at most `limit`; tolerates typing errors
 *   named(text)  what the text names exactly, one entry a commune: one → settled, several → ask, none → suggest
 *
 * Both take any language at any time. An entry has `locality` when another name than the commune's was met.
 */
import { figures } from '../i18n';
import { nameAlone } from './called';
import { fold, readings } from './fold';
import type { Place } from './place';
import { names, postcodes, type Entry } from './place-index';

/** A suggestion and what speaks against it, smallest first. */
interface Match {
  readonly entry: Entry;
  readonly doubt: number;
}

/** Names longer than this are no place; a pasted text must not cost time. */
const longest = 60;

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
    if (/(^|\D)\d{4}(\D|$)/.test(part)) return withPostcode(part);
    const exact = exactly(part);
    const alone = nameAlone(part);
    return exact.length > 0 || alone === null ? exact : exactly(alone);
  });
  return oncePerCommune(found);
}

/** `Sint-Niklaas/Saint-Nicolas` and `Saint-Nicolas (Liège)` are two names each. */
function parts(text: string): readonly string[] {
  return figures(text.slice(0, longest))
    .split(/[/,;()]/)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '');
}

/** What a postcode, or the beginning of one, leads to; with a name beside it, only the communes that go by it too. */
function withPostcode(part: string): readonly Place[] {
  const whole = /^(|.*\W)(?:b-?)?(\d{4})(?!\d)(.*)$/i.exec(part);
  const [, before = '', code = '', after = ''] = whole ?? /^()(\d{1,3})(?!\d)(.*)$/.exec(part) ?? [];
  if (code === '') return [];
  const name = `${before} ${after}`;
  const begun = [...postcodes.keys()]
    .filter((postcode) => postcode.startsWith(code))
    .sort()
    .flatMap((postcode) => postcodes.get(postcode) ?? []);
  if (fold(name) === '') return begun;
  const meant = new Set(byName(name).map(({ nis }) => nis));
  const both = begun.filter(({ nis }) => meant.has(nis));
  return both.length > 0 ? both : begun;
}

function exactly(name: string): readonly Place[] {
  return readings(name)
    .flatMap((key) => names.get(key) ?? [])
    .filter(({ inside }) => !inside)
    .sort(byImportance)
    .map(({ place }) => place);
}

/** By the name as it was typed and by the name alone (Stad Gent): what begins so goes before what is spelled nearly so. */
function byName(name: string): readonly Place[] {
  const alone = nameAlone(name);
  const keys = [...readings(name), ...(alone === null ? [] : readings(alone))];
  const matches = keys.flatMap((key) => beginning(key));
  const nearly = matches.some(({ doubt }) => doubt === 0) ? [] : keys.flatMap((key) => spelledNearly(key));
  return [...matches, ...nearly]
    .sort((one, other) => one.doubt - other.doubt || byImportance(one.entry, other.entry))
    .map(({ entry }) => entry.place);
}

/** From the second letter on: what begins with one letter is hundreds of places, and none in particular. */
function beginning(key: string): readonly Match[] {
  if (key.length < 2) return [];
  const found: Match[] = [];
  for (const [term, entries] of names.atPrefix(key)) {
    for (const entry of entries)
      found.push({ entry, doubt: (term === key ? 0 : 1) + (entry.inside ? 2 : 0) });
  }
  return found;
}

/** One slip in three letters or more, two in five or more; two neighbours changed round are one slip. */
function spelledNearly(key: string): readonly Match[] {
  if (key.length < 3) return [];
  return [...names.fuzzyGet(key, key.length > 3 ? 2 : 1)].flatMap(([term, [entries, changes]]) => {
    const slips = changes === 2 && isSwapped(key, term) ? 1 : changes;
    if (slips === 0 || (slips === 2 && key.length < 5)) return [];
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
