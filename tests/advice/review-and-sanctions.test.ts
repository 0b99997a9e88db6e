import { describe, expect, test } from 'vitest';
import { runningLines, runningParts } from '../../src/advice/review-and-sanctions';
import { suggestedLetter } from '../../src/letters';
import type { Line } from '../../src/text';
import { lettersFor } from '../../src/letters/suggestion';
import { isoDate } from '../../src/kernel/iso-date';
import { plainBut } from '../people/somebody';

const day = isoDate('2026-11-26');
const suggested = (answers: Parameters<typeof plainBut>[0]) => {
  const person = plainBut(answers, day);
  return suggestedLetter({ answers: person.answers, dates: person.assessment.dates, today: day });
};

describe('what somebody has to know who receives it already', () => {
  test('is what to report, the review, a sanction and a payment that stops', () => {
    expect(runningParts).toEqual(['report', 'review', 'sanction', 'stopped']);
    for (const part of runningParts) expect(runningLines(part).length).toBeGreaterThan(2);
  });

  test('names the periods of articles 23 and 30', () => {
    const figures = (key: string) =>
      runningParts.flatMap((part): readonly Line[] => runningLines(part)).find((line) => line.key === key)
        ?.figures;
    expect(figures('running.report.abroad')).toEqual({ days: { count: 7 }, weeks: { count: 4 } });
    expect(figures('running.sanction.undeclared')).toEqual({
      months: { count: 6 },
      most: { count: 12 },
      years: { count: 3 },
    });
    expect(figures('running.sanction.contract')).toEqual({ months: { count: 1 }, again: { count: 3 } });
  });
});

describe('the letter that fits', () => {
  test('is to tell what changes where the file runs, and to be paid again after prison', () => {
    expect(suggested({ receivedInLastThreeMonths: 'yes' })).toBe('change');
    expect(suggested({ detention: 'released', receivedInLastThreeMonths: 'yes' })).toBe('resumption');
    expect(suggested({ receivedInLastThreeMonths: 'no' })).toBe('application');
  });

  test('a decision still leads to the court first', () => {
    expect(suggested({ receivedInLastThreeMonths: 'yes', decidedOn: isoDate('2026-11-20') })).toBe(
      'petition',
    );
  });

  test('payment after prison is a letter for whoever was detained', () => {
    expect(lettersFor({})).not.toContain('resumption');
    expect(lettersFor({ detention: 'none' })).not.toContain('resumption');
    expect(lettersFor({ detention: 'released' })).toContain('resumption');
    for (const kind of ['change', 'abroad', 'stopped'] as const) expect(lettersFor({})).toContain(kind);
  });
});
