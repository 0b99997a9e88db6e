import { describe, expect, test } from 'vitest';
import type { Dates } from '../../src/contract/assessment';
import type { Answers } from '../../src/contract/situation';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { deadlines, safeAppealBeforeLetter } from '../../src/rules/deadlines';
import conditions from '../vectors/conditions.json';
import personas from '../vectors/personas.json';

/** The other way of counting: the platform's own calendar, in UTC. Shares no code with the kernel. */
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const plusDays = (day: string, days: number): string => written(timeOf(day) + days * 86_400_000);
const plusThreeMonths = (day: string): string => {
  const from = new Date(timeOf(day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  // Day 0 of the month after is the last day of the month.
  const last = new Date(Date.UTC(year, month + 4, 0)).getUTCDate();
  return written(Date.UTC(year, month + 3, Math.min(from.getUTCDate(), last)));
};

const everyDay: IsoDate[] = [];
for (let time = Date.UTC(2024, 0, 1); time <= Date.UTC(2030, 11, 31); time += 86_400_000) {
  everyDay.push(isoDate(written(time)));
}
const day = (text: string): IsoDate => isoDate(text);

describe('every day from 2024 to 2030', () => {
  test('is 2557 days, two of them 29 February', () => {
    expect(everyDay).toHaveLength(2557);
    expect(everyDay.filter((date) => date.endsWith('-02-29'))).toEqual(['2024-02-29', '2028-02-29']);
  });

  test('without a decision: 30, 38 and 45 days, silence from day 31, safe until day 30 and three months', () => {
    for (const appliedOn of everyDay) {
      const due = plusDays(appliedOn, 30);
      expect(deadlines({ appliedOn })).toEqual({
        receipt: appliedOn,
        decisionDue: due,
        letterDue: plusDays(appliedOn, 38),
        firstPaymentDue: plusDays(appliedOn, 45),
        appealFrom: plusDays(appliedOn, 31),
        appealUntil: plusThreeMonths(due),
      });
    }
  });

  test('with a decision: the letter within 8 days of it, the money within 15', () => {
    for (const decidedOn of everyDay) {
      expect(deadlines({ decidedOn })).toEqual({
        letterDue: plusDays(decidedOn, 8),
        firstPaymentDue: plusDays(decidedOn, 15),
      });
    }
  });

  test('with a letter: three months, the same day number or the last day of a shorter month', () => {
    for (const notifiedOn of everyDay) {
      expect(deadlines({ notifiedOn })).toEqual({
        appealFrom: notifiedOn,
        appealUntil: plusThreeMonths(notifiedOn),
      });
    }
  });
});

describe('month ends', () => {
  test.each([
    ['2026-01-31', '2026-04-30'],
    ['2025-11-30', '2026-02-28'],
    ['2027-11-29', '2028-02-29'],
    ['2027-11-30', '2028-02-29'],
    ['2027-11-28', '2028-02-28'],
    ['2028-02-29', '2028-05-29'],
    ['2026-12-31', '2027-03-31'],
    ['2026-08-31', '2026-11-30'],
  ])('a letter of %s can be contested until %s', (notifiedOn, until) => {
    expect(deadlines({ notifiedOn: day(notifiedOn) }).appealUntil).toBe(until);
  });
});

describe('what is not known is not there', () => {
  test('nothing known, no day', () => {
    expect(deadlines({})).toEqual({});
  });

  test('a decision without its letter opens no appeal period, not even that of silence', () => {
    const dates = deadlines({ appliedOn: day('2026-03-03'), decidedOn: day('2026-03-20') });
    expect(dates).toEqual({
      receipt: '2026-03-03',
      decisionDue: '2026-04-02',
      letterDue: '2026-03-28',
      firstPaymentDue: '2026-04-04',
    });
  });

  test('three months from the decision are safe while its letter has not come', () => {
    expect(safeAppealBeforeLetter({ decidedOn: day('2026-03-31') })).toBe('2026-06-30');
    expect(
      safeAppealBeforeLetter({ decidedOn: day('2026-03-31'), notifiedOn: day('2026-04-03') }),
    ).toBeUndefined();
    expect(safeAppealBeforeLetter({ appliedOn: day('2026-03-31') })).toBeUndefined();
  });

  test('a letter whose decision has no known date still leaves the latest days of the rest', () => {
    const dates = deadlines({ appliedOn: day('2026-03-03'), notifiedOn: day('2026-03-24') });
    expect(dates.letterDue).toBe('2026-04-10');
    expect(dates.firstPaymentDue).toBe('2026-04-17');
    expect(dates.appealUntil).toBe('2026-06-24');
  });

  test('a day at the end of all calendars gives no deadline instead of an error', () => {
    expect(
      deadlines({
        appliedOn: day('9999-12-31'),
        decidedOn: day('9999-09-01'),
        notifiedOn: day('9999-10-01'),
      }),
    ).toEqual({});
    expect(deadlines({ appliedOn: day('9999-08-31') }).appealUntil).toBe('9999-12-30');
  });
});

interface Case {
  readonly id: string;
  readonly title: string;
  readonly situation: { readonly answers: object };
  readonly expect: { readonly dates?: Dates };
}
const dated = [...(conditions as readonly Case[]), ...(personas as readonly Case[])].filter(
  (one) => one.expect.dates,
);

describe('the worked cases with dates', () => {
  test('are six at least', () => expect(dated.length).toBeGreaterThanOrEqual(6));
  test.each(dated.map((one) => [one.title, one] as const))('%s', (_title, one) => {
    // The days of a case are texts that the test of the format has checked.
    expect(deadlines(one.situation.answers as Answers)).toMatchObject(one.expect.dates ?? {});
  });
});
