import { derived, get, type Readable } from 'svelte/store';
import { addMessages, format, init, locale } from 'svelte-i18n';
import { languageOf, type Language } from './language';
import { fetchPart, type Values } from './message';
import type { Dictionary, MessageKey, Part } from './parts';

export { count, day, euro, percent, shortDay, together, weekday } from './format';
export { languageOf, languages, type Language } from './language';
export { fetchPart, isKey, keyOf, message, type Values } from './message';
export { parseCount, parseDay, parseEuro, parseHours, parsePercent } from './parse';
export { parts, type MessageKey, type Part } from './parts';
export { termsIn } from './terms';

const wanted = new Set<Part>(['opening']);
const shown = new Set<Dictionary>();

// The library writes its first language into the page at once; it must be the page's own, or the Dutch page turns French.
const ofThePage = typeof document === 'undefined' ? undefined : document.documentElement.lang;
void init({ fallbackLocale: 'fr', initialLocale: languageOf(ofThePage), ignoreTag: true });

/** The language of the screen. */
export const language: Readable<Language> = derived(locale, (tag) => languageOf(tag));

/** A text in the language of the screen: `$t(key, values)`. */
export const t: Readable<(key: MessageKey, values?: Values) => string> = derived(
  format,
  (write) =>
    (key: MessageKey, values: Values = {}) =>
      write(key, { values }),
);

/** Fetches a part of the texts, in the language of the screen or in another; later languages come with it too. */
export async function loadPart(part: Part, inLanguage: Language = get(language)): Promise<void> {
  wanted.add(part);
  const words = await fetchPart(part, inLanguage);
  if (shown.has(words)) return;
  shown.add(words);
  addMessages(inLanguage, words);
}

/** Changes the language of the screen once its texts are there. The page's `lang` follows by itself. */
export async function chooseLanguage(next: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => loadPart(part, next)));
  await locale.set(next);
}
