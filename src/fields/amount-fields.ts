import type { Language, MessageKey, Values } from '../i18n';
import type { Period } from '../kernel';

/** A number to type in among several: how it is read, and what is said with it. */
export interface AmountField {
  readonly name: string;
  readonly as: 'euro' | 'percent' | 'hours';
  /** The period of an amount: one that is typed for another is asked again. */
  readonly per?: Period;
  readonly label: MessageKey;
  readonly hint?: MessageKey | undefined;
  /** May stay empty, which means: there is none. */
  readonly optional?: boolean;
  /** "I don't know" below the field, and what is then counted; absent where the number must be known. */
  readonly unknown?: { readonly label: MessageKey; readonly hint?: MessageKey };
  /** What the placeholders of the hints stand for. */
  readonly values?: (language: Language) => Values;
}
