import { hyphenateSync as divideFrench } from 'hyphen/fr/index.js';
import { hyphenateSync as divideDutch } from 'hyphen/nl/index.js';
import type { Language } from '../../src/i18n/language';
import { inLanguage, type Localised } from '../../src/i18n/localised';

/** Words of plain language measured: how long the sentences are, how heavy the words. */
export interface Reading {
  readonly words: number;
  readonly sentences: readonly string[];
  /** Kandel and Moles for French, Flesch and Douma for Dutch: 60 to 70 is what a pupil of fourteen can read, more is easier. */
  readonly ease: number;
}

/** Coefficients of the two formulas: 207 − a × words per sentence − b × syllables per word. */
const formulas = { fr: { sentence: 1.015, word: 73.6 }, nl: { sentence: 0.93, word: 77 } };

const hyphenation: Localised<typeof divideFrench> = { fr: divideFrench, nl: divideDutch };

/** Measures texts together; each text ends a sentence, as a label or a heading does. */
export function read(texts: readonly string[], language: Language): Reading {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const { sentence, word } = inLanguage(formulas, language);
  const ease = 207 - sentence * (words.length / sentences.length) - word * (syllables / words.length);
  return { words: words.length, sentences, ease };
}

/** Sentences end at . ? ! and … and, as readers take a breath there, at a colon before a further clause. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…])[\s\u00a0»”)]+(?=[\p{Lu}«“(])|\n+/u)
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

function syllablesOf(word: string, language: Language): number {
  const divide = inLanguage(hyphenation, language);
  return divide(word.toLowerCase(), { hyphenChar: '\u00ad', minWordLength: 2 }).split(/[\u00ad-]/).length;
}
