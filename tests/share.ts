import { languages, lawLanguages, type Language } from '../src/i18n/language';
import { draw, isWhole, pick } from './sample';

/**
 * How a run in the browser stays as long as it was with two languages: each further one takes a few of a list from one of the
 * law's languages, others with every commit, and that one leaves them out. In the whole nothing is left out.
 */
interface Share {
  /** What each further language takes in a run, and what in the whole; all of the list when absent. */
  readonly each: number;
  readonly inWhole?: number;
}

/** What a language takes of a list, in the order of the list. */
export function shareOf<One>(
  language: Language,
  all: readonly One[],
  nameOf: (one: One) => string,
  share: Share,
): readonly One[] {
  if (isGiver(language)) {
    if (isWhole) return all;
    const given = further().filter((one) => giverTo(one) === language);
    const taken = new Set(given.flatMap((one) => shareOf(one, all, nameOf, share)));
    return all.filter((one) => !taken.has(one));
  }
  const named = (one: One): string => `${language} ${nameOf(one)}`;
  if (isWhole && share.inWhole !== undefined) return pick(all, named, share.inWhole);
  return draw(all, named, share.each);
}

/**
 * The languages in which a test of screens without a browser is run: one of the law's and one of the further ones, drawn by
 * the commit for each name; one of all where a screen is long; every one of them in the whole.
 */
export function drawnLanguages(name: string, count: 1 | 2 = 2): readonly Language[] {
  const named = (language: Language): string => `${name} ${language}`;
  if (count === 1) return draw(languages, named, 1);
  const [own, others] = [languages.filter(isGiver), further()];
  const drawn = [...draw(own, named, 1), ...draw(others, named, 1)];
  return languages.filter((language) => drawn.includes(language));
}

/** The language of the law from whose share a further one takes: first from the first, second from the second, and so on. */
export function giverTo(language: Language): Language {
  if (isGiver(language)) return language;
  return lawLanguages[further().indexOf(language) % lawLanguages.length] ?? lawLanguages[0];
}

function isGiver(language: Language): boolean {
  return lawLanguages.some((one) => one === language);
}

function further(): readonly Language[] {
  return languages.filter((language) => !isGiver(language));
}
