import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { daysLater, type IsoDate } from '../kernel';

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

/** Nine in the morning of the day before, and of the day a week before; an all-day entry begins at midnight. */
const reminders = [6 * 86_400 + 15 * 3600, 15 * 3600];

/**
 * The days as one calendar file (RFC 5545). Whole days and no hour, so no time zone; the names of the entries say what
 * and when, never who.
 */
export function calendarFile(days: readonly CalendarDay[], head: CalendarHead): string {
  return withRandomIds(() => {
    const calendar = new ICalCalendar({
      prodId: { company: 'twelve-steps', product: 'twelve-steps', language: head.language.toUpperCase() },
      name: head.name,
    });
    for (const day of days) addDay(calendar, day, head.madeOn);
    // The library leaves the last line open; the standard closes every line.
    return `${calendar.toString()}\r\n`;
  });
}

function addDay(calendar: ICalCalendar, day: CalendarDay, madeOn: IsoDate): void {
  const event = calendar.createEvent({
    id: `${day.id}-${day.on}@twelve-steps`,
    stamp: `${madeOn}T00:00:00Z`,
    start: day.on,
    end: daysLater(day.on, 1),
    allDay: true,
    summary: day.title,
    description: day.description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (!day.reminder) return;
  for (const triggerBefore of reminders) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: day.title });
  }
}

/**
 * The library draws a random name for every entry before it takes ours. Older browsers, and pages without a secure
 * address, have no `randomUUID`: there it gets a stand-in whose value nobody sees, and which is gone afterwards.
 */
function withRandomIds(make: () => string): string {
  if ('randomUUID' in crypto) return make();
  const source: object = crypto;
  Object.defineProperty(source, 'randomUUID', { value: () => 'unused', configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(source, 'randomUUID');
  }
}
