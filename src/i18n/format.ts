import { partsOf, type IsoDate } from '../kernel';
import { writingOf, type Language } from './language';

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** An amount in whole cents as text: 1 234,56 € or € 1.234,56. */
export function euro(cents: number, language: Language): string {
  // Whole cents, divided here only, on their way to a reader.
  return number(language, 'euro', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** A day as people write it: 1er mars 2026, 1 maart 2026. */
export function day(date: IsoDate, language: Language): string {
  const { day: first } = partsOf(date);
  return writingOf(language).date(dayFormat(language, 'long').format(timeOf(date)), first);
}

/** A day in figures: 01/03/2026. */
export function shortDay(date: IsoDate, language: Language): string {
  return dayFormat(language, '2-digit').format(timeOf(date));
}

/** A month as people write it, from YYYY-MM: janvier 2025, januari 2025. */
export function month(yearAndMonth: string, language: Language): string {
  const [year = '', number = ''] = yearAndMonth.split('-');
  const format = keep(
    `${language}/month`,
    () =>
      new Intl.DateTimeFormat(writingOf(language).tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  return format.format(Date.UTC(Number(year), Number(number) - 1));
}

/** A weekday by its number, Monday being 1: lundi, maandag. */
export function weekday(number: number, language: Language): string {
  const format = keep(
    `${language}/weekday`,
    () => new Intl.DateTimeFormat(writingOf(language).tag, { weekday: 'long', timeZone: 'UTC' }),
  );
  // 1 January 2024 was a Monday.
  return format.format(Date.UTC(2024, 0, number));
}

/** A percentage, from a number of percent: 50 %, 33,33 %. */
export function percent(share: number, language: Language): string {
  return number(language, 'percent', { style: 'percent', maximumFractionDigits: 4 }).format(share / 100);
}

/** A number of things: 1 234 or 1.234. */
export function count(value: number, language: Language): string {
  return number(language, 'count', {}).format(value);
}

/** A coefficient or another figure with up to four decimals: 1,8114. */
export function figure(value: number, language: Language): string {
  return number(language, 'figure', { maximumFractionDigits: 4 }).format(value);
}

/** A number with one figure behind the comma: 12,0. */
export function decimal(value: number, language: Language): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return number(language, 'decimal', options).format(value);
}

/** Several things in one breath: a, b et c, or a, b en c; with commas alone where the browser knows no lists. */
export function together(things: readonly string[], language: Language): string {
  if (!('ListFormat' in Intl)) return things.join(', ');
  // eslint-disable-next-line compat/compat -- asked for in the line above
  return new Intl.ListFormat(writingOf(language).tag).format(things);
}

function number(language: Language, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(`${language}/${name}`, () => new Intl.NumberFormat(writingOf(language).tag, options));
}

function dayFormat(language: Language, month: 'long' | '2-digit'): Intl.DateTimeFormat {
  const day = month === 'long' ? 'numeric' : '2-digit';
  // The day has no hour and no zone: its number is read back in the zone it was made in.
  return keep(
    `${language}/${month}`,
    () => new Intl.DateTimeFormat(writingOf(language).tag, { year: 'numeric', month, day, timeZone: 'UTC' }),
  );
}

function timeOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** Making a formatter costs more than using it a thousand times. */
function keep<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  name: string,
  make: () => Format,
): Format {
  const known = kept.get(name) as Format | undefined;
  if (known) return known;
  const made = make();
  kept.set(name, made);
  return made;
}
