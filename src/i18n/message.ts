import type { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, dictionary as store } from 'svelte-i18n';
import { languages, writingOf, type Language } from './language';
import { dictionary, type Dictionary, type MessageKey, type Part } from './parts';
import type { readerOf } from './reader';

/** What the placeholders of a message stand for; amounts and days come as text from `format`. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts that have come, by language: the library's dictionary, and the only one. */
let texts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
/** Their names, gathered when they are first asked for: every screen looks through them many times. */
let names: readonly string[] | undefined;
store.subscribe((all) => {
  texts = all;
  names = undefined;
});

const loaded = new Map<string, Promise<Dictionary>>();

/**
 * Messages that were read, by language and key. The library keeps its own by their words alone and leaves the language
 * out, by which a plural is chosen: zero is singular in French and plural in Dutch.
 */
const formats = new Map<string, IntlMessageFormat>();

/** Reads the texts that choose their words; it comes with the first part that has any. */
let reader: typeof readerOf | undefined;

/** Fetches a part of the texts in one language, once. */
export function fetchPart(part: Part, language: Language): Promise<Dictionary> {
  const known = loaded.get(`${language}/${part}`);
  if (known) return known;
  const needed = part === 'opening' ? undefined : fetchReader();
  const coming = Promise.all([dictionary(part, language), needed]).then(([words]) => {
    addMessages(language, words);
    return words;
  });
  // A part that did not arrive may be asked for again.
  coming.catch(() => loaded.delete(`${language}/${part}`));
  loaded.set(`${language}/${part}`, coming);
  return coming;
}

/** Fetches what texts beyond the opening are read with. */
export async function fetchReader(): Promise<void> {
  reader ??= (await import('./reader')).readerOf;
}

/** A gap in a text, filled with what is given for it. */
const gap = /\{(\w+)\}/g;

/** Words and gaps alone: no words that are chosen, no sign that may stand for more than itself. Only the library reads those. */
const bare = /^(?:[^{}']|\{\w+\})*$/;

/**
 * A text in a given language, whatever the language of the screen. Throws MissingMessage before its part is there, or where
 * a gap is left.
 */
export function message(language: Language, key: MessageKey, values: Values = {}): string {
  const text = textOf(language, key);
  if (text === undefined) throw new MissingMessage(`no text in ${language} for ${key}`);
  // Most texts are words and gaps: the library would first ask the browser at length how the language is written.
  if (bare.test(text)) return text.replace(gap, (_, name: string) => given(key, values, name));
  const id = `${language}/${key}`;
  const known = formats.get(id) ?? reader?.(text, writingOf(language).tag);
  if (!known) throw new MissingMessage(`nothing to read ${key} with`);
  formats.set(id, known);
  return String(known.format({ ...values }));
}

function given(key: MessageKey, values: Values, name: string): string {
  const value = values[name];
  if (value === undefined) throw new MissingMessage(`nothing for ${name} in ${key}`);
  return String(value);
}

/** Whether a text has come in a language. */
export function hasText(language: Language, key: string): boolean {
  return textOf(language, key) !== undefined;
}

/** Whether there is a text of this name, in the parts that were loaded; hints are not always needed. */
export function isKey(name: string): name is MessageKey {
  return languages.some((language) => hasText(language, name));
}

/** The key of this name. Throws MissingMessage: a name made from a question and an option must have its text. */
export function keyOf(name: string): MessageKey {
  if (!isKey(name)) throw new MissingMessage(`no text for ${name}`);
  return name;
}

/** The names of the texts that begin so, in the order of the dictionary. */
export function keysFrom(beginning: string): readonly MessageKey[] {
  names ??= [...new Set(languages.flatMap((language) => Object.keys(texts[language] ?? {})))];
  return names.filter((name): name is MessageKey => name.startsWith(beginning));
}

/** The texts whose names begin so, as they are written, placeholders included. */
export function textsFrom(language: Language, beginning: string): readonly string[] {
  return keysFrom(beginning).flatMap((key) => textOf(language, key) ?? []);
}

/** Thrown for a text that is not there: its part was not loaded. */
export class MissingMessage extends Error {
  override readonly name = 'MissingMessage';
}

/** A text as it is written, placeholders included; undefined before its part is there. */
export function textOf(language: Language, key: string): string | undefined {
  const text = texts[language]?.[key];
  return typeof text === 'string' ? text : undefined;
}
