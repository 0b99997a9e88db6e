import { keyOf, parseHours, parsePercent, type Language, type MessageKey, type Values } from '../i18n';
import { readEuro } from './money';
import type { Mistake, Parsed } from '../ui';

/** A number to type in on a screen with several: how it is read, and what is said when it is missing. */
export interface AmountField {
  readonly name: string;
  readonly as: 'euro' | 'percent' | 'hours';
  readonly label: MessageKey;
  readonly hint?: MessageKey | undefined;
  /** May stay empty, which means: there is none. */
  readonly optional?: boolean;
  /** "I don't know" below the field, and what is then counted; absent where the number must be known. */
  readonly unknown?: { readonly label: MessageKey; readonly hint?: MessageKey };
  /** What the placeholders of the hints stand for. */
  readonly values?: (language: Language) => Values;
}

/** Everything typed, in cents, percent or hours; or every mistake at once. What is empty and optional, or not known, is left out. */
export function readAmounts(
  id: string,
  fields: readonly AmountField[],
  typed: Readonly<Record<string, string>>,
  unknowns: Readonly<Record<string, boolean>> = {},
): Parsed<Readonly<Record<string, number>>> {
  const values: Record<string, number> = {};
  const mistakes: Mistake[] = [];
  for (const field of fields) {
    const text = typed[field.name] ?? '';
    if (field.unknown && unknowns[field.name]) continue;
    if (field.optional && text.trim() === '') continue;
    const reading = readOne(field, text, `${id}-${field.name}`);
    if (reading.ok) values[field.name] = reading.value;
    else mistakes.push(...reading.mistakes.map((one): Mistake => ({ ...one, inner: true })));
  }
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: values };
}

function readOne(field: AmountField, text: string, at: string): Parsed<number> {
  if (field.as === 'euro') return readEuro(text, at);
  const parsed = field.as === 'percent' ? parsePercent(text) : parseHours(text);
  return parsed.ok ? parsed : { ok: false, mistakes: [{ at, key: keyOf(`mistake.${parsed.mistake}`) }] };
}
