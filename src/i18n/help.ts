import { writable, type Readable } from 'svelte/store';
import { lawLanguages, type Language } from './language';
import { hasText, type Values } from './message';
import type { MessageKey } from './parts';

/** The help that was chosen: its language, and its texts by name; undefined for those it does not say. */
export interface Help {
  readonly language: Language;
  readonly text: (key: MessageKey, values?: Values) => string | undefined;
}

const chosen = writable<Help | null>(null);

/** The help beside the texts of the screen, if any was chosen. */
export const help: Readable<Help | null> = { subscribe: chosen.subscribe };

/** Whether there is help beside the texts of a language: beside those that count, in the languages of the law. */
export function takesHelp(language: Language): boolean {
  return lawLanguages.some((one) => one === language);
}

/** Gives help in a language once its texts are there, or none any more. Who chooses none fetches none. */
export async function chooseHelp(next: Language | null): Promise<void> {
  if (next === null) {
    chosen.set(null);
    return;
  }
  const { fetchHelp, helpMessage } = await import('./help-texts');
  await fetchHelp(next);
  const text: Help['text'] = (key, values) =>
    hasText(next, key) ? helpMessage(next, key, values) : undefined;
  chosen.set({ language: next, text });
}
