import { day, euro, type Language, type Values } from '../i18n';
import type { Figure, Line } from '../text';

/** The figures of a line as text in a language, ready for its placeholders. */
export function written(figures: Line['figures'], language: Language): Values {
  return Object.fromEntries(
    Object.entries(figures ?? {}).map(([name, figure]) => [name, write(figure, language)]),
  );
}

function write(figure: Figure, language: Language): string | number {
  if ('cents' in figure) return euro(figure.cents, language);
  if ('day' in figure) return day(figure.day, language);
  if ('name' in figure) return figure.name[language];
  // Numbers stay numbers: plurals are chosen by them.
  return figure.count;
}
