/** A calendar day as text, `YYYY-MM-DD`: no hour, no time zone. Days compare as texts do. */
export type IsoDate = string & { readonly isoDate: true };

/** Thrown when a text that should be a day is none, like 31 June. */
export class NotADay extends Error {
  override readonly name = 'NotADay';
}

/** Whether a text is a day that exists, from year 1 to 9999. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text as IsoDate);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** The text as a day. Throws NotADay. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new NotADay(`not a day: ${text}`);
  return text;
}

/** The day a number of days later (earlier when negative). */
export function daysLater(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(epochDay(date) + days);
}

/** The same day number some months later, or the last day of that month where there is none. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(index / 12);
  const laterMonth = (index % 12) + 1;
  return compose(laterYear, laterMonth, Math.min(day, lastDay(laterYear, laterMonth)));
}

/** The later of two days. */
export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/** The first day of the month after the one of this day. */
export function firstOfNextMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return month === 12 ? compose(year + 1, 1, 1) : compose(year, month + 1, 1);
}

/** Whole months from one day to a later one; 0 when the second is not later. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return Math.max(0, end.day < start.day ? months - 1 : months);
}

/** How many days the month of this day has. */
export function daysInMonth(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return lastDay(year, month);
}

/** The number of the day in its month, 1 to 31. */
export function dayOfMonth(date: IsoDate): number {
  return partsOf(date).day;
}

/** Days since 1 January 1970; for counting, never for showing. */
export function epochDay(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // A year that begins in March makes the leap day the last one.
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + dayOfYear - 719_468;
}

/** The day of the week, 0 Sunday to 6 Saturday. */
export function weekday(date: IsoDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/** Year, month (1 to 12) and day of a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function fromEpochDay(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function compose(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
