import type { Language, MessageKey, Values } from '../i18n';

/** What is wrong with something typed or chosen: its sentence, and the element it is put right in. */
export interface Mistake {
  readonly at: string;
  readonly key: MessageKey;
  /** What the placeholders of the sentence stand for; they may be written differently per language. */
  readonly values?: (language: Language) => Values;
  /** Shown at a field of its own inside the question, not under its title. */
  readonly inner?: true;
}

/** What a field makes of what was typed or chosen: a value, or every mistake at once. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** One mistake. */
export function mistaken(
  at: string,
  key: MessageKey,
  values?: (language: Language) => Values,
): Parsed<never> {
  return { ok: false, mistakes: [values ? { at, key, values } : { at, key }] };
}
