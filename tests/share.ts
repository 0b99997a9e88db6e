import { languages, lawLanguages, type Language } from '../src/i18n/language';
import { draw, isWhole, pick } from './sample';

/**
 * How a run in the browser stays as long as it was with one language: the commit deals the list out between the languages of the
 * law, half to each, and each further language takes a few of one half, which that language leaves out. In the whole nothing is.
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
    return halfOf(language, all, nameOf).filter((one) => !taken.has(one));
  }
  const named = (one: One): string => `${language} ${nameOf(one)}`;
  if (isWhole) return share.inWhole === undefined ? all : pick(all, named, share.inWhole);
  return draw(halfOf(giverTo(language), all, nameOf), named, share.each);
}

/** The part of a list that the commit deals to a language of the law. */
function halfOf<One>(language: Language, all: readonly One[], nameOf: (one: One) => string): readonly One[] {
  const first = new Set(draw(all, nameOf, Math.ceil(all.length / 2)));
  return all.filter((one) => first.has(one) === (language === lawLanguages[0]));
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
