import { fill, type Line } from '../../src/text';
import { fetchPart, keyOf, languages, message, parts, type Language, type Values } from '../../src/i18n';
import { escaped } from './plain-page';

// All texts are there before anything is written: what runs outside a bundle cannot fetch them later.
await Promise.all(languages.flatMap((language) => parts.map((part) => fetchPart(part, language))));

/** Texts in one language, ready to stand in a page. */
export type Say = (key: string, values?: Values) => string;

/** The texts of a language. */
export function speaker(language: Language): Say {
  return (key, values) => escaped(message(language, keyOf(key), values));
}

/** The sentence of a line, its figures written as people write them. */
export function sentenceOf(line: Line, language: Language): string {
  return escaped(fill(line, language));
}
