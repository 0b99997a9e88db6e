import { day, euro, inLanguage, message, type Language, type Values } from '../i18n';
import type { Figure, Line } from './line';

/** The sentence of a line in a language, whatever the language of the screen. Throws MissingMessage before its part is there. */
export function fill(line: Line, language: Language): string {
  return message(language, line.key, figuresIn(line, language));
}

/** The figures of a line as they are written in a language. */
export function figuresIn({ figures = {} }: Line, language: Language): Values {
  const written = Object.entries(figures).map(([name, figure]) => [name, write(figure, language)] as const);
  return Object.fromEntries(written);
}

function write(figure: Figure, language: Language): string | number {
  if ('cents' in figure) return euro(figure.cents, language);
  if ('day' in figure) return day(figure.day, language);
  if ('name' in figure) return inLanguage(figure.name, language);
  if ('words' in figure) return message(language, figure.words);
  // Numbers stay numbers: plurals are chosen by them.
  return figure.count;
}
