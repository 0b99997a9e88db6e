import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { openPointsOf } from '../../src/advice/open-law';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';
import { misfits } from '../guide/texts';
import { keysOf, livingWith, relative } from './open-points';

test('a volunteer above the ceiling and within the raised one hears of it, one above both does not', () => {
  const volunteer = (perYear: number): Answers => ({
    ...plain,
    incomes: [{ kind: 'volunteerAllowance', perYear: cents(perYear) }],
  });
  expect(keysOf(volunteer(1_760_83))).toEqual([]);
  expect(keysOf(volunteer(1_760_84))).toEqual(['volunteer']);
  expect(keysOf(volunteer(3_233_91))).toEqual(['volunteer']);
  expect(keysOf(volunteer(3_233_92))).toEqual([]);
});

describe('everybody', () => {
  test('alone without income meets no open point', () => {
    expect(keysOf(plain)).toEqual([]);
  });

  test('hears of none while there is no amount', () => {
    const person = somebody(livingWith(relative('parent', 1_500_00)), '2026-09-01');
    expect(openPointsOf({ ...person, amounts: 'withheld' })).toEqual([]);
  });

  test('gets each point in both languages, with its figures, and another amount than the one shown', () => {
    const all = everybody.flatMap((person) =>
      openPointsOf(person).map((point) => ({ point, now: person.assessment.estimates[0]?.perMonth.high })),
    );
    expect(new Set(all.map(({ point }) => point.line.key)).size).toBeGreaterThan(8);
    expect([...new Set(all.flatMap(({ point }) => misfits(point.line)))]).toEqual([]);
    expect(all.filter(({ point, now }) => point.instead === now)).toEqual([]);
  });
});
