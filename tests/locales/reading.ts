import { hyphenateSync as divideFrench } from 'hyphen/fr/index.js';
import { hyphenateSync as divideDutch } from 'hyphen/nl/index.js';
import { languages, type Language } from '../../src/i18n/language';

/** Words of plain language measured: how long the sentences are, how heavy the words. */
export interface Reading {
  readonly words: number;
  readonly sentences: readonly string[];
  /** By the scale of the language: 60 to 70 is what a pupil of fourteen can read, more is easier. */
  readonly ease: number;
}

/** How easy a text is: base − sentence × words per sentence − word × syllables per word. */
interface Scale {
  readonly base: number;
  readonly sentence: number;
  readonly word: number;
  readonly syllables: (word: string) => number;
}

/** Kandel and Moles for French, Flesch and Douma for Dutch, Amstad for German, Flesch for English. */
const scales: Readonly<Record<string, Scale>> = {
  fr: { base: 207, sentence: 1.015, word: 73.6, syllables: partsBy(divideFrench) },
  nl: { base: 207, sentence: 0.93, word: 77, syllables: partsBy(divideDutch) },
  de: { base: 180, sentence: 1, word: 58.5, syllables: vowelsSpoken },
  en: { base: 206.835, sentence: 1.015, word: 84.6, syllables: vowelsHeard },
};

/** The languages whose texts are measured. */
export const readable: readonly Language[] = languages.filter((language) => language in scales);

/** Measures texts together; each text ends a sentence, as a label or a heading does. */
export function read(texts: readonly string[], language: Language): Reading {
  const scale = scales[language];
  if (!scale) throw new Error(`no scale for ${language}`);
  const sentences = texts.map(withoutOfficialTerms).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + scale.syllables(word.toLowerCase()), 0);
  const ease =
    scale.base - scale.sentence * (words.length / sentences.length) - scale.word * (syllables / words.length);
  return { words: words.length, sentences, ease };
}

/** Sentences end at . ? ! and … and, as readers take a breath there, at a colon before a further clause. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…])[\s\u00a0»”“)]+(?=[\p{Lu}«“„(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words as a reader counts them: an elided article belongs to its noun, "(e)" is not a word. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .replace(/\((?:e|s|es|ne|la|le|ve)\)/g, '')
    .split(/[^\p{L}\p{N}’-]+/u)
    .map((word) => word.replace(/^[’-]+|[’-]+$/g, ''))
    .filter((word) => word !== '');
}

/** Official terms in brackets, one in each language of the law, are names: they are looked up at the counter, not read. */
function withoutOfficialTerms(text: string): string {
  return text.replace(/ \([^()]+ \/ [^()]+\)/g, '');
}

/** Syllables by the hyphenation patterns of TeX. */
function partsBy(divide: typeof divideFrench): (word: string) => number {
  return (word) => divide(word, { hyphenChar: '\u00ad', minWordLength: 2 }).split(/[\u00ad-]/).length;
}

/** German syllables by the vowels that are spoken: the patterns never divide after a single letter, as in aber. */
function vowelsSpoken(word: string): number {
  return word.match(/ei|ie|au|eu|äu|ai|aa|ee|oo|[aeiouyäöüé]/g)?.length ?? 1;
}

/** English syllables by the vowels that are heard: its patterns leave out half of the divisions, and so make words look light. */
function vowelsHeard(word: string): number {
  const heard = word.replace(/(?:[^laeiouy]e|[^laeiouydt]ed|[^laeiouycgsxz]es)$/, (end) => end.charAt(0));
  return heard.match(/[aeiouyéèêëàâîïôûùœ]+/g)?.length ?? 1;
}
