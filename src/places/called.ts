import { words } from './fold';

/**
 * What people put around the name of a commune: the kind of place, the office, the country; in the languages of the country,
 * and in English for whoever has just come. Folded, as `words` gives them.
 */
const before = new Set(
  [
    ['ville', 'commune', 'cpas', 'centre', 'mairie', 'maison', 'communale'],
    ['stad', 'gemeente', 'ocmw', 'centrum', 'stadsbestuur', 'gemeentebestuur'],
    ['stadt', 'gemeinde', 'oshz'],
    ['city', 'town', 'municipality'],
  ].flat(),
);
const after = new Set(
  [
    ['ville', 'centre', 'belgique'],
    ['stad', 'centrum', 'belgie'],
    ['stadt', 'zentrum', 'belgien'],
    ['city', 'belgium'],
  ].flat(),
);
/** Between the kind and the name, and only there: De Haan and La Louvière begin so themselves. */
const between = new Set(['de', 'd', 'du', 'des', 'van', 'von', 'of', 'a', 'te', 'in']);

const articles = new Set(['la', 'le', 'l', 'de', 'het', 'die', 'the']);

/** The name alone, without what it is called by: Ville de Bruxelles, Brussel-Stad, commune d’Uccle. Null where there is none. */
export function nameAlone(text: string): string | null {
  const all = words(text);
  // An article counts only before a kind: La Louvière has its own.
  let start = articles.has(all[0] ?? '') && before.has(all[1] ?? '') ? 1 : 0;
  const first = start;
  while (start < all.length && before.has(all[start] ?? '')) start += 1;
  const hasKind = start > first;
  while (hasKind && between.has(all[start] ?? '')) start += 1;
  let end = all.length;
  while (end > start && after.has(all[end - 1] ?? '')) end -= 1;
  const name = all.slice(start, end);
  return name.length > 0 && name.length < all.length ? name.join(' ') : null;
}
