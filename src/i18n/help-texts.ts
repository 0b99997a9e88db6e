import { addMessages } from 'svelte-i18n';
import { writingOf, type Language } from './language';
import { fetchReader, message, type Values } from './message';
import type { Dictionary, MessageKey } from './parts';

const files = import.meta.glob<Dictionary>('../../locales/help/*/*.json', { import: 'default' });

/** Fetches the texts of help in a language. */
export async function fetchHelp(language: Language): Promise<void> {
  const own = Object.entries(files).filter(([file]) => file.includes(`/help/${language}/`));
  const [words] = await Promise.all([Promise.all(own.map(([, fetch]) => fetch())), fetchReader()]);
  for (const some of words) addMessages(language, some);
}

/** A text of help. Throws MissingMessage for one that help does not say. */
export function helpMessage(language: Language, key: MessageKey, values: Values = {}): string {
  return message(language, key, writingOf(language).direction === 'ltr' ? values : isolated(values));
}

/** Amounts and names from the other direction, each kept in one piece by the marks of Unicode. */
function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
