import type { Line } from '../../src/text/line';
import { bothOf, placeholdersOf } from '../locales/dictionaries';

const texts = await bothOf('report');

/** What is wrong with a sentence: it has to stand in both languages and take exactly the figures it is given. */
export function misfits({ key, figures = {} }: Line): readonly string[] {
  return (['fr', 'nl'] as const).flatMap((language) => {
    const text = texts[language][key];
    if (text === undefined) return [`${language} ${key} is missing`];
    const wanted = placeholdersOf(text, language).map((name) => name.replace(' (chosen)', ''));
    const given = Object.keys(figures).sort().join();
    return [...new Set(wanted)].sort().join() === given
      ? []
      : [`${language} ${key} wants ${wanted.join()}, has ${given}`];
  });
}
