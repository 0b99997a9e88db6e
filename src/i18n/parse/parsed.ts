import { languages, grammarOf, type Language } from '../language';
import { figures } from './figures';

/** A slip in what was typed; each has its words under `mistake.<code>`. */
export type MistakeId =
  | 'amountMissing'
  | 'amountUnclear'
  | 'amountAmbiguous'
  | 'amountDecimals'
  | 'amountNegative'
  | 'amountTooLarge'
  | 'amountPeriod'
  | 'countMissing'
  | 'countNotWhole'
  | 'countOutOfRange'
  | 'percentMissing'
  | 'percentUnclear'
  | 'percentAmbiguous'
  | 'hoursUnclear'
  | 'dateIncomplete'
  | 'dateImpossible'
  | 'dateYearUnclear';

/** What was typed, read; or the slip that kept it from being read. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly mistake: MistakeId };

/** Nobody types more than this into a field for a number. */
export const longest = 40;

/** Figures, without spaces at the ends, and every kind of space inside made an ordinary one (Intl writes U+202F and U+00A0). */
export function plain(text: string): string {
  return figures(text.slice(0, longest * 4))
    .replace(/\s+/g, ' ')
    .trim();
}

/** One of the words at the end, with a blank before it or not. */
export function atEnd(words: readonly string[]): RegExp {
  return new RegExp(` ?(?:${words.join('|')})\\.?$`, 'i');
}

/** The words of all languages at once: people write as they speak, whatever the screen does. */
export function inAll(words: (language: Language) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap(words))];
}

/** What is written behind a number, in every language. */
export const unitsOf = (language: Language) => grammarOf(language).units;

export function unreadable(mistake: MistakeId): { readonly ok: false; readonly mistake: MistakeId } {
  return { ok: false, mistake };
}
