import { daysLater, type IsoDate } from '../kernel';

/** What a line may measure before it goes on in the next, in octets (RFC 5545, 3.1). */
const longest = 75;

/** A whole day in a calendar; its words come from the screen, in its language. */
export interface CalendarDay {
  /** What the day is; makes the name of the entry, so that a second import replaces the first. */
  readonly id: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly description: string;
  /** Rings a week and a day before: a right is lost after this day. */
  readonly reminder: boolean;
}

/** The calendar as a whole. `madeOn` is handed in: nothing here reads a clock. */
export interface CalendarHead {
  readonly name: string;
  readonly language: string;
  readonly madeOn: IsoDate;
}

/** Nine in the morning of the day a week before, and of the day before; a whole-day entry begins at midnight. */
const reminders = ['-P6DT15H', '-PT15H'];

/**
 * The days as one calendar file (RFC 5545). Whole days and no hour, so no time zone; the names of the entries say what
 * and when, never who.
 */
export function calendarFile(days: readonly CalendarDay[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//twelve-steps//twelve-steps//${head.language.toUpperCase()}`,
    `NAME:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    ...days.flatMap((day) => entry(day, head.madeOn)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry(day: CalendarDay, madeOn: IsoDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${day.id}-${day.on}@twelve-steps`,
    'SEQUENCE:0',
    `DTSTAMP:${digits(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day.on)}`,
    `DTEND;VALUE=DATE:${digits(daysLater(day.on, 1))}`,
    // Outlook else shows an appointment from midnight to midnight.
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    `SUMMARY:${escaped(day.title)}`,
    'TRANSP:TRANSPARENT',
    `DESCRIPTION:${escaped(day.description)}`,
    ...(day.reminder ? reminders.flatMap((trigger) => alarm(trigger, day.title)) : []),
    'END:VEVENT',
  ];
}

function alarm(trigger: string, title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ];
}

function digits(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** Words as the value of a property (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A long line goes on after a line break and a space, and never breaks inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let written = '';
  let room = longest;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      written += '\r\n ';
      room = longest - 1;
    }
    written += character;
    room -= octets;
  }
  return written;
}
