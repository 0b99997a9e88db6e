import { derived, get, type Readable } from 'svelte/store';
import { dictionary, locale } from 'svelte-i18n';
import { grammarOf, languageOf, type Language } from './language';
import { fetchPart, hasText, message, type Values } from './message';
import type { MessageKey, Part } from './parts';

export { count, day, decimal, euro, figure, month, percent, shortDay, together, weekday } from './format';
export {
  grammarOf,
  helpLanguages,
  languageOf,
  languages,
  lawLanguages,
  officeLanguages,
  writingOf,
  type Language,
  type OfficialLanguage,
} from './language';
export { chooseHelp, help, takesHelp, type Help } from './help';
export type { Grammar } from './grammar/grammar';
export { inLanguage, localised, type Localised } from './localised';
export { fetchPart, isKey, keyOf, message, type Values } from './message';
export { bothWays, figures, parseCount, parseDay, parseEuro, parseHours, parsePercent } from './parse';
export { parts, type MessageKey, type Part } from './parts';
export { termsIn, withoutSecondGender } from './terms';

const wanted = new Set<Part>(['opening']);

// The library writes its language into the page at once; it must be the page's own, or the Dutch page turns French. Its
// `init` would also ask the browser whether it knows that language, which takes long on a slow phone, and bring what formats.
void locale.set(languageOf(typeof document === 'undefined' ? undefined : document.documentElement.lang));

/** The language of the screen. */
export const language: Readable<Language> = derived(locale, (tag) => languageOf(tag));

/**
 * A text in the language of the screen: `$t(key, values)`. One that has not come stands there by its name, and by its
 * words as soon as they come.
 */
export const t: Readable<(key: MessageKey, values?: Values) => string> = derived(
  [language, dictionary],
  ([tongue]) =>
    (key: MessageKey, values?: Values) =>
      hasText(tongue, key) ? message(tongue, key, values) : key,
);

/** Fetches a part of the texts, in the language of the screen or in another; later languages come with it too. */
export async function loadPart(part: Part, inTongue: Language = get(language)): Promise<void> {
  wanted.add(part);
  await fetchPart(part, inTongue);
}

/** Changes the language of the screen once its texts are there. The page's `lang` follows by itself, its direction here. */
export async function chooseLanguage(next: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => loadPart(part, next)));
  await locale.set(next);
  if (typeof document !== 'undefined') document.documentElement.dir = grammarOf(next).direction;
}
