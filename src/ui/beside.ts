import { getContext, setContext } from 'svelte';
import type { Language, MessageKey, Values } from '../i18n';

/**
 * A text in a second language, for whoever looks on and reads another one than the screen's; undefined while there is none.
 * @param onlyHelp whether only who was given help wants this one
 */
export type Second = (key: MessageKey, values: InTongue | undefined, onlyHelp: boolean) => Said | undefined;

/** What stands for the placeholders, written in the second language. */
export type InTongue = (language: Language) => Values;

interface Said {
  readonly words: string;
  readonly language: Language;
  /** For somebody who does not read the text itself: more of the page is said twice, and larger. */
  readonly isHelp?: boolean;
}

const name = Symbol('beside');

/** Gives the parts of a page a second language. */
export function setSecond(second: Second): void {
  setContext(name, second);
}

/** The second language of the page; pages for one reader have none. */
export function secondOf(): Second | undefined {
  return getContext<Second | undefined>(name);
}
