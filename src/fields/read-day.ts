import { day as written, keyOf, parseDay } from '../i18n';
import { partsOf, type IsoDate } from '../kernel';
import { mistaken, type Parsed } from '../ui';

/** A day as it is typed: three short texts. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

/** The first and the last day that can be meant. */
export interface Bounds {
  readonly low: IsoDate;
  readonly high: IsoDate;
}

/** The day that was typed, between two bounds; or what to do at its first field. */
export function readDay({ day, month, year }: TypedDay, at: string, { low, high }: Bounds): Parsed<IsoDate> {
  const parsed = parseDay(day, month, year, partsOf(high).year);
  if (!parsed.ok) return mistaken(at, keyOf(`mistake.${parsed.mistake}`));
  if (parsed.value >= low && parsed.value <= high) return parsed;
  return mistaken(at, 'mistake.dateOutOfRange', (language) => ({
    low: written(low, language),
    high: written(high, language),
  }));
}

/** The day as it would be typed; empty when it is not known. */
export function typedDay(date: IsoDate | undefined): TypedDay {
  if (!date) return { day: '', month: '', year: '' };
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}
