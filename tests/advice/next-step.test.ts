import { describe, expect, test } from 'vitest';
import { firstOpen } from '../../src/guide/first-open-steps';
import { headline, reasonsBehind, standingOf } from '../../src/advice/headline';
import { isSameAmountElsewhere, nextStep } from '../../src/advice/next-step';
import { isoDate } from '../../src/kernel/iso-date';
import { bothOf } from '../locales/dictionaries';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';

const texts = await bothOf('report');

describe('the one thing to do next', () => {
  test('has words for everybody', () => {
    const keys = new Set(everybody.map((person) => `next.${nextStep(person)}`));
    expect(keys.size).toBeGreaterThan(6);
    expect([...keys].filter((key) => !(key in texts.fr) || !(key in texts.nl))).toEqual([]);
  });

  test('is advice before anything else where asking may cost the right to stay', () => {
    expect(nextStep(worked('persona-p11'))).toBe('advice');
    expect(nextStep(worked('persona-p10'))).toBe('advice');
  });

  test('is to apply, for whoever is probably entitled', () => {
    expect(nextStep(somebody(plain))).toBe('apply');
  });

  test('is to claim the other benefit and apply the same day, where one was not claimed', () => {
    expect(nextStep(somebody({ ...plain, otherBenefits: 'notClaimed' }))).toBe('applyAndClaim');
  });

  test('never sends a detained person to a first application', () => {
    expect(nextStep(somebody({ ...plain, residence: 'institution', detention: 'prison' }))).toBe(
      'afterPrison',
    );
  });

  test('is the questions that are left, while some are', () => {
    const { work: _work, ...rest } = plain;
    expect(nextStep(somebody(rest))).toBe('finish');
  });
});

describe('the same amount under another name', () => {
  const cardB = { ...plain, status: 'otherForeigner', document: 'b' } as const;

  test('is the headline for a card B, with the amount as what may be expected', () => {
    const person = somebody(cardB);
    expect(headline(person)).toBe('sameAmount');
    expect(standingOf(person)).toBe('sameAid');
    expect(firstOpen(person)).toContain('where');
  });

  test('is not when another condition is not met either', () => {
    expect(isSameAmountElsewhere(somebody({ ...cardB, work: 'notAvailable' }))).toBe(false);
  });

  test('is not when the resources leave nothing', () => {
    const rich = somebody({ ...cardB, incomes: [{ kind: 'pension', perMonth: 5_000_00 as never }] });
    expect(isSameAmountElsewhere(rich)).toBe(false);
  });
});

describe('the reasons beside the verdict', () => {
  test('are the conditions that made it, never maintenance', () => {
    const conditions = everybody.flatMap((person) => reasonsBehind(person).map(({ condition }) => condition));
    expect(conditions).not.toContain('maintenance');
    const wrong = everybody.filter(({ assessment, ...person }) => {
      const outcomes = reasonsBehind({ assessment, ...person }).map(({ outcome }) => outcome);
      return assessment.verdict === 'unlikely' && outcomes.some((outcome) => outcome !== 'notMet');
    });
    expect(wrong).toEqual([]);
  });

  test('a verdict against a person never stands without a reason', () => {
    const bare = everybody.filter(
      (person) => person.assessment.verdict === 'unlikely' && reasonsBehind(person).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

test('once a request was made, what follows it stands open', () => {
  expect(firstOpen(somebody({ ...plain, appliedOn: isoDate('2026-03-01') }))).toEqual(['after']);
});

test('where the resources leave nothing, nothing is offered as where the centre would start', () => {
  const rich = somebody({ ...plain, incomes: [{ kind: 'pension', perMonth: 5_000_00 as never }] });
  expect(standingOf(rich)).toBe('nothing');
  expect(standingOf(somebody({ ...plain, work: 'notAvailable' }))).toBe('otherwise');
});
