import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { calendarFile, type CalendarDay } from '../../src/letters/calendar';

const madeOn = isoDate('2026-04-07');
const head = { name: 'CPAS : mes dates', language: 'fr', madeOn };
const decision: CalendarDay = {
  id: 'decisionDue',
  on: isoDate('2026-05-07'),
  title: 'CPAS : dernier jour pour décider',
  description: 'Le CPAS a 30 jours ; après, allez au tribunal, c’est gratuit.',
  reminder: false,
};
const lastDay: CalendarDay = {
  id: 'appealUntil',
  on: isoDate('2028-02-29'),
  title: 'CPAS : dernier jour sûr pour le recours',
  description: 'Donnez votre requête au plus tard ce jour-là.',
  reminder: true,
};

/** What a calendar makes of an entry. */
interface Seen {
  readonly uid: string;
  readonly on: string;
  readonly until: string;
  readonly title: string;
  readonly description: string;
}

/** The first reader: the one of Thunderbird. */
function readByIcalJs(file: string): readonly Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      until: event.endDate.toString(),
      title: event.summary,
      description: event.description,
    };
  });
}

/** A text as the second reader gives it: it takes quotation marks around the whole for marks of the file. */
const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

/** The second reader, which shares no code with the first. */
function readByNodeIcal(file: string): readonly Seen[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return [];
    expect(entry.datetype).toBe('date');
    return [
      {
        uid: entry.uid,
        on: localDay(entry.start),
        until: localDay(entry.end),
        title: textOf(entry.summary),
        description: textOf(entry.description),
      },
    ];
  });
}

/** A value with parameters comes as an object; ours have none. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : `no plain text: ${JSON.stringify(value)}`;
}

function localDay(date: Date | undefined): string {
  if (!date) return 'none';
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

const expected = (day: CalendarDay, until: string): Seen => ({
  uid: `${day.id}-${day.on}@twelve-steps`,
  on: day.on,
  until,
  title: day.title,
  description: day.description,
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the calendar file', () => {
  test.each(['Europe/Brussels', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
    'says the same whole days to two independent readers in %s',
    (TZ) => {
      process.env['TZ'] = TZ;
      const file = calendarFile([decision, lastDay], head);
      const days = [expected(decision, '2026-05-08'), expected(lastDay, '2028-03-01')];
      expect(readByIcalJs(file)).toEqual(days);
      expect(readByNodeIcal(file)).toEqual(days);
    },
  );

  test('follows RFC 5545 to the line: CRLF, at most 75 octets, closed at the end', () => {
    const long = { ...decision, description: 'Été — « é », point ; virgule, barre \\ 😀 '.repeat(12) };
    const file = calendarFile([long, lastDay], head);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = file.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//twelve-steps//twelve-steps//FR',
    ]);
    expect(readByIcalJs(file)[0]?.description).toBe(long.description);
    expect(readByNodeIcal(file)[0]?.description.trim()).toBe(long.description.trim());
  });

  test('rings at nine, a week and a day before a last day, and for no other day', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile([decision, lastDay], head)) as unknown[]);
    const alarms = calendar.getAllSubcomponents('vevent').map((event) =>
      event.getAllSubcomponents('valarm').map((alarm) => ({
        action: String(alarm.getFirstPropertyValue('action')),
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        description: String(alarm.getFirstPropertyValue('description')),
      })),
    );
    expect(alarms).toEqual([
      [],
      [
        { action: 'DISPLAY', trigger: '-P6DT15H', description: lastDay.title },
        { action: 'DISPLAY', trigger: '-PT15H', description: lastDay.title },
      ],
    ]);
  });

  test('reads no clock: its stamp is the day that was handed in', () => {
    vi.useFakeTimers({ now: 0 });
    const early = calendarFile([decision], head);
    vi.setSystemTime(Date.UTC(2099, 11, 31));
    expect(calendarFile([decision], head)).toBe(early);
    expect(early).toContain('DTSTAMP:20260407T000000Z');
  });

  test('names an entry by what and when, so that nobody is in it and a second import replaces the first', () => {
    const another = { ...decision, title: 'autre', description: 'autre' };
    const uids = [decision, another].map((day) => readByIcalJs(calendarFile([day], head))[0]?.uid);
    expect(uids).toEqual(['decisionDue-2026-05-07@twelve-steps', 'decisionDue-2026-05-07@twelve-steps']);
  });

  test('is made without chance, in a browser that draws no random names', () => {
    const complete = calendarFile([decision, lastDay], head);
    vi.stubGlobal('crypto', {});
    vi.spyOn(Math, 'random').mockImplementation(() => Number.NaN);
    expect(calendarFile([decision, lastDay], head)).toBe(complete);
  });

  test('escapes what has a meaning in the format, in the name of the calendar too', () => {
    const file = calendarFile([{ ...decision, title: 'a; b, c \\ d\ne' }], { ...head, name: 'mes, dates' });
    expect(file).toContain('SUMMARY:a\\; b\\, c \\\\ d\\ne\r\n');
    expect(file).toContain('NAME:mes\\, dates\r\n');
    expect(readByIcalJs(file)[0]?.title).toBe('a; b, c \\ d\ne');
  });

  test('words in quotation marks keep them, as the first reader sees', () => {
    const file = calendarFile(
      [{ id: 'appealUntil', on: isoDate('2026-01-05'), title: '"a"', description: '""', reminder: true }],
      head,
    );
    expect(readByIcalJs(file)[0]).toMatchObject({ title: '"a"', description: '""' });
    expect(readByNodeIcal(file)[0]).toMatchObject({ title: 'a', description: '' });
  });

  test('any words and any day come back from both readers as they went in', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim())
      .filter((text) => text !== '');
    const days = fc
      .date({
        min: new Date(Date.UTC(2024, 0, 1)),
        max: new Date(Date.UTC(2030, 11, 30)),
        noInvalidDate: true,
      })
      .map((date): IsoDate => isoDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(words, words, days, (title, description, on) => {
        const file = calendarFile([{ id: 'appealUntil', on, title, description, reminder: true }], head);
        const [byIcalJs] = readByIcalJs(file);
        const [byNodeIcal] = readByNodeIcal(file);
        const isAsGiven = (seen: Seen | undefined, as: (text: string) => string): boolean =>
          seen?.on === on && seen.title === as(title) && seen.description === as(description);
        return isAsGiven(byIcalJs, (text) => text) && isAsGiven(byNodeIcal, unquoted);
      }),
      { numRuns: 300 },
    );
  });
});
