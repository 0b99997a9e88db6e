import { unknown, type Unknown } from '../contract';
import { keyOf, parseHours, parsePercent } from '../i18n';
import type { IsoDate } from '../kernel';
import { mistaken, type Mistake, type Parsed } from '../ui';
import type { AmountField } from './amount-fields';
import type { ChoicePart, DayPart, Draft, Figures, Part } from './entry-form';
import { readEuro } from './money';
import { readDay, type TypedDay } from './read-day';

/**
 * What the parts of an entry say, or every mistake at once: what has to be chosen and the days first, then the amounts.
 * What is empty and optional is left out; what is not known is "unknown".
 */
export function readParts(id: string, parts: readonly Part[], draft: Draft): Parsed<Figures> {
  const amounts: Record<string, number | Unknown> = {};
  const choices: Record<string, string> = {};
  const days: Record<string, IsoDate> = {};
  const mistakes: Mistake[] = [];
  const keep = <Value>(values: Record<string, Value>, name: string, reading: Parsed<Value>): void => {
    if (reading.ok) values[name] = reading.value;
    else mistakes.push(...reading.mistakes.map((one): Mistake => ({ ...one, inner: true })));
  };
  for (const part of parts) {
    if (part.as === 'choice') keep(choices, part.name, readChoice(id, part, draft));
    if (part.as === 'day') keep(days, part.name, readDayPart(id, part, draft));
  }
  for (const part of parts) {
    if (part.as === 'choice' || part.as === 'day' || part.as === 'doubt') continue;
    const text = draft.typed[part.name] ?? '';
    if (part.unknown && draft.unknowns[part.name]) amounts[part.name] = unknown;
    else if (!part.optional || text.trim() !== '')
      keep(amounts, part.name, readAmount(part, text, `${id}-${part.name}`));
  }
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: { amounts, choices, days } };
}

/** What is chosen in a part, or stands there chosen from the start. */
export function chosenIn({ name, options, fallback }: ChoicePart, draft: Draft): string | undefined {
  return options.find(({ value }) => value === draft.choices[name])?.value ?? fallback;
}

function readChoice(id: string, part: ChoicePart, draft: Draft): Parsed<string> {
  const chosen = chosenIn(part, draft);
  if (chosen !== undefined) return { ok: true, value: chosen };
  return mistaken(`${id}-${part.name}-${part.options[0]?.value ?? ''}`, 'mistake.chooseOne');
}

function readDayPart(id: string, { name, between }: DayPart, { typed }: Draft): Parsed<IsoDate> {
  const part = (of: keyof TypedDay): string => typed[`${name}-${of}`] ?? '';
  const parts = { day: part('day'), month: part('month'), year: part('year') };
  return readDay(parts, `${id}-${name}-day`, between);
}

function readAmount(field: AmountField, text: string, at: string): Parsed<number> {
  if (field.as === 'euro') return readEuro(text, at, field.per);
  const parsed = field.as === 'percent' ? parsePercent(text) : parseHours(text);
  return parsed.ok ? parsed : mistaken(at, keyOf(`mistake.${parsed.mistake}`));
}
