import { getContext, setContext } from 'svelte';
import type { Language, MessageKey } from '../i18n';

/** A text in a second language, for whoever looks on and reads another one than the screen's; undefined while there is none. */
export type Second = (key: MessageKey) => { readonly words: string; readonly language: Language } | undefined;

const name = Symbol('beside');

/** Gives the parts of a page a second language. */
export function setSecond(second: Second): void {
  setContext(name, second);
}

/** The second language of the page; pages for one reader have none. */
export function secondOf(): Second | undefined {
  return getContext<Second | undefined>(name);
}
