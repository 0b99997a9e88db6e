import { grammarOf, type Language } from './language';
import { isKey, keysFrom, textOf, textsFrom } from './message';
import type { MessageKey } from './parts';

/** A word of the law, and what it means in plain ones. */
export interface Term {
  readonly name: MessageKey;
  readonly text: MessageKey;
}

/** The words of the glossary that stand in the texts whose keys begin so, in the order of the glossary. */
export function termsIn(language: Language, beginnings: readonly string[]): readonly Term[] {
  const written = beginnings.flatMap((beginning) => textsFrom(language, beginning)).join('\n');
  const read = bare(written, language);
  return termsOf(language)
    .filter(({ spoken, short }) => stands(spoken, read, language) || stands(short, written, language))
    .map(({ name, text }) => ({ name, text }));
}

interface Spoken extends Term {
  readonly spoken: string;
  /** The initials that stand for it, such as PIIS; empty without. */
  readonly short: string;
}

function termsOf(language: Language): readonly Spoken[] {
  return keysFrom('term.').flatMap((name) => {
    const text = name.replace(/\.name$/, '.text');
    const written = textOf(language, name) ?? '';
    return name.endsWith('.name') && isKey(text)
      ? [{ name, text, spoken: spokenIn(written, language), short: initialsIn(written) }]
      : [];
  });
}

/** The name as it stands in a sentence: without the short form in brackets or the second name. */
function spokenIn(name: string, language: Language): string {
  return bare(name, language).split(/ \(|, /)[0] ?? '';
}

/** Three capitals or more in brackets: two could be a word. */
function initialsIn(name: string): string {
  return /\((\p{Lu}{3,})\)/u.exec(name)?.[1] ?? '';
}

/** In small letters and without the endings of a second gender in brackets, which are no part of the word. */
function bare(written: string, language: Language): string {
  return withoutSecondGender(written.toLowerCase(), language);
}

/** A text without the endings that stand in brackets for a second gender: étudiant(e). */
export function withoutSecondGender(text: string, language: Language): string {
  return grammarOf(language).secondGender.reduce(
    (shorter, ending) => shorter.replaceAll(`(${ending})`, ''),
    text,
  );
}

/** Whether a word stands in a text by itself: "net" is not in "nettoyage". */
function stands(word: string, text: string, language: Language): boolean {
  // Most words are not there at all, and an expression with classes of letters takes long to make on a slow phone.
  if (word === '' || !text.includes(word)) return false;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:^|[^\\p{L}\\d])${escaped}(?:${grammarOf(language).plurals.join('|')})?(?:[^\\p{L}\\d]|$)`,
    'u',
  ).test(text);
}
