import { day, euro, inLanguage, message, type Language } from '../i18n';
import type { Figure, Line } from './line';

/** The sentence of a line in a language, whatever the language of the screen. Throws MissingMessage before its part is there. */
export function fill({ key, figures = {} }: Line, language: Language): string {
  const values = Object.entries(figures).map(([name, figure]) => [name, write(figure, language)] as const);
  return message(language, key, Object.fromEntries(values));
}

function write(figure: Figure, language: Language): string | number {
  if ('cents' in figure) return euro(figure.cents, language);
  if ('day' in figure) return day(figure.day, language);
  if ('name' in figure) return inLanguage(figure.name, language);
  if ('words' in figure) return message(language, figure.words);
  // Numbers stay numbers: plurals are chosen by them.
  return figure.count;
}
