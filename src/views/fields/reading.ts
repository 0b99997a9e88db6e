import type { AnswerId, Answers } from '../../contract/situation';
import type { MessageKey, Values } from '../../i18n';
import type { Language } from '../../i18n/language';
import type { IsoDate } from '../../kernel/iso-date';
import type { Section } from '../../rules/questions';
import type { Whose } from '../whose';

/** An answer of any question. */
export type Answer = NonNullable<Answers[AnswerId]>;

/** A slip, the element it is put right in, and its sentence; the values may be written differently per language. */
export interface Slip {
  readonly at: string;
  readonly key: MessageKey;
  readonly values?: (language: Language) => Values;
  /** Shown at a field of its own inside the question, not under its title. */
  readonly inner?: true;
}

/** What a field makes of what was typed or chosen. */
export type Reading<Value = Answer> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly slips: readonly Slip[] };

/** One slip. */
export function slip(at: string, key: MessageKey, values?: (language: Language) => Values): Reading<never> {
  return { ok: false, slips: [values ? { at, key, values } : { at, key }] };
}

/** Where a question stands in the conversation: every form shows it. */
export interface Standing {
  readonly section: Section;
  readonly number: number;
  /** The most questions that can still come; left out while that says too little. */
  readonly left: number | undefined;
  /** The element that says more about the screen, such as the offer of an early result. */
  readonly described: string | undefined;
}

/** What a question made of several screens is given: its list starts at page null. */
export interface PagedProps {
  readonly standing: Standing;
  readonly answers: Answers;
  readonly onDate: IsoDate;
  readonly whose: Whose;
  readonly page: string | null;
  readonly onpage: (page: string | null) => void;
  readonly onanswer: (answer: Answer) => void;
}
