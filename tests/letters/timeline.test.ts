import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { daysLater, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { isLastDay, outOfOrder, suggestedLetter, timeline, worthNoting } from '../../src/letters';
import { deadlines } from '../../src/rules/deadlines';

const applied = isoDate('2026-03-03');
const decided = isoDate('2026-03-20');
const notified = isoDate('2026-03-24');
const daysOf = (answers: Answers) => timeline(answers, deadlines(answers)).map(({ id, on }) => `${id} ${on}`);

describe('the timeline', () => {
  test('without a decision leads from the receipt to the last safe day against silence', () => {
    expect(daysOf({ appliedOn: applied })).toEqual([
      'applied 2026-03-03',
      'decisionDue 2026-04-02',
      'silenceFrom 2026-04-03',
      'letterDue 2026-04-10',
      'silenceBetter 2026-04-11',
      'firstPaymentDue 2026-04-17',
      'silenceUntil 2026-07-02',
    ]);
  });

  test('counts the better day against silence as the thirty-ninth', () => {
    const better = timeline({ appliedOn: applied }, deadlines({ appliedOn: applied })).find(
      ({ id }) => id === 'silenceBetter',
    );
    expect(better?.on).toBe(daysLater(applied, 39));
  });

  test('with a decision and no letter yet gives a day that is safe in any case', () => {
    expect(daysOf({ appliedOn: applied, decidedOn: decided })).toEqual([
      'applied 2026-03-03',
      'decided 2026-03-20',
      'letterDue 2026-03-28',
      'firstPaymentDue 2026-04-04',
      'appealSafe 2026-06-20',
    ]);
  });

  test('with the letter ends on the last safe day to appeal', () => {
    expect(daysOf({ appliedOn: applied, decidedOn: decided, notifiedOn: notified })).toEqual([
      'applied 2026-03-03',
      'decided 2026-03-20',
      'notified 2026-03-24',
      'firstPaymentDue 2026-04-04',
      'appealUntil 2026-06-24',
    ]);
  });

  test('of somebody who knows only the day of the letter says until when to appeal', () => {
    expect(daysOf({ notifiedOn: notified })).toEqual(['notified 2026-03-24', 'appealUntil 2026-06-24']);
  });

  test('without a date is empty', () => {
    expect(daysOf({})).toEqual([]);
  });

  test('notes for a calendar what is still to come, today included, and nothing that was done', () => {
    const moments = timeline({ appliedOn: applied }, deadlines({ appliedOn: applied }));
    const ids = (today: IsoDate) => worthNoting(moments, today).map(({ id }) => id);
    expect(ids(applied)).not.toContain('applied');
    expect(ids(isoDate('2026-04-10'))).toEqual([
      'letterDue',
      'silenceBetter',
      'firstPaymentDue',
      'silenceUntil',
    ]);
    expect(ids(isoDate('2026-07-02'))).toEqual(['silenceUntil']);
    expect(ids(isoDate('2026-07-03'))).toEqual([]);
  });

  test('loses a right only on the days to appeal', () => {
    const last = [
      ...timeline({ appliedOn: applied }, deadlines({ appliedOn: applied })),
      ...timeline({ notifiedOn: notified }, deadlines({ notifiedOn: notified })),
    ].filter(({ id }) => isLastDay(id));
    expect(last.map(({ id }) => id)).toEqual(['silenceUntil', 'appealUntil']);
  });
});

describe('days that cannot be', () => {
  test.each([
    [{ appliedOn: applied, decidedOn: daysLater(applied, -1) }, 'decidedOn'],
    [{ appliedOn: applied, notifiedOn: daysLater(applied, -1) }, 'notifiedOn'],
    [{ decidedOn: decided, notifiedOn: daysLater(decided, -1) }, 'notifiedOn'],
    [{ appliedOn: applied, decidedOn: applied, notifiedOn: applied }, null],
    [{ appliedOn: applied, decidedOn: decided, notifiedOn: notified }, null],
    [{}, null],
  ] as const)('%o is put right at %s', (answers, field) => {
    expect(outOfOrder(answers)).toBe(field);
  });
});

describe('the letter that is suggested', () => {
  const suggested = (answers: Answers, today: string, refusedBefore = false) =>
    suggestedLetter({ answers, dates: deadlines(answers), today: isoDate(today), refusedBefore });

  test.each([
    ['nothing asked yet', {}, '2026-03-03', 'application'],
    ['within the thirty days', { appliedOn: applied }, '2026-04-02', 'hearing'],
    ['from day 31', { appliedOn: applied }, '2026-04-03', 'reminder'],
    ['until day 38', { appliedOn: applied }, '2026-04-10', 'reminder'],
    ['from day 39', { appliedOn: applied }, '2026-04-11', 'petition'],
    ['a decision', { appliedOn: applied, decidedOn: decided }, '2026-03-21', 'petition'],
    ['a letter', { notifiedOn: notified }, '2026-03-25', 'petition'],
  ] as const)('%s', (_name, answers, today, letter) => {
    expect(suggested(answers, today)).toBe(letter);
  });

  test('is never a first request for whoever was refused before', () => {
    expect(suggested({}, '2026-03-03', true)).toBe('petition');
    expect(suggested({ appliedOn: applied }, '2026-03-04', true)).toBe('petition');
  });
});
