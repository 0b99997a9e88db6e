import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { lawCheckedOn } from '../../src/data/sources';
import type { Person } from '../../src/advice/person';
import { reforms, warningsOf } from '../../src/advice/warnings';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody } from '../people/worked';
import { misfits } from '../guide/texts';
import { somebodyToCome } from '../guide/to-come';

/** Whom a bill that is still a draft concerns, and the words that say what it would change. */
const concerned: readonly (readonly [Answers, string])[] = [
  [{ status: 'refugee' }, 'refugee'],
  [{ status: 'subsidiaryProtection' }, 'subsidiaryProtection'],
  [{ status: 'temporaryProtection', document: 'a' }, 'temporaryProtection'],
  [{ status: 'temporaryProtection', document: 'none' }, 'temporaryProtection'],
  [{ status: 'asylumSeeker', reception: 'cpas' }, 'asylum'],
  [{ status: 'euCitizen', document: 'eu', euPurpose: 'jobseeker', threeMonths: 'yes' }, 'jobseeker'],
  [{ status: 'euCitizen', document: 'annex19', euPurpose: 'jobseeker' }, 'jobseeker'],
  [{ status: 'euCitizen', document: 'eu', euPurpose: 'student', threeMonths: 'no' }, 'withoutWork'],
  [{ status: 'euCitizen', document: 'annex19', euPurpose: 'ownMeans', threeMonths: 'yes' }, 'withoutWork'],
  [{ status: 'euCitizen', document: 'annex19', euPurpose: 'worker' }, 'procedure'],
  [{ status: 'familyOfBelgian', document: 'annex19ter', threeMonths: 'yes' }, 'procedure'],
  [{ status: 'otherForeigner', document: 'orange' }, 'procedure'],
  [{ status: 'otherForeigner', document: 'a' }, 'fiveYears'],
  [{ status: 'otherForeigner', document: 'b' }, 'fiveYears'],
];

const reformOf = (answers: Answers, onDate = '2026-11-26') =>
  warningsOf(somebody({ ...plain, ...answers }, onDate)).find(({ id }) => id === 'ruleUnderReform');

describe('a bill that is still a draft', () => {
  test.each(concerned)('%j is told what it would change: %s', (answers, reform) => {
    expect(reformOf(answers)?.lines.map(({ key }) => key)).toEqual([
      `warning.ruleUnderReform.${reform}`,
      'warning.ruleUnderReform.text',
    ]);
  });

  test('is told with the day on which it was last looked at', () => {
    expect(reformOf({ status: 'refugee' })?.lines.at(-1)?.figures).toEqual({
      checked: { day: lawCheckedOn },
    });
  });

  test('every bill has somebody here whom it concerns', () => {
    expect(new Set(concerned.map(([, reform]) => reform))).toEqual(new Set(reforms));
  });

  test.each<Answers>([
    { status: 'belgian' },
    { status: 'otherForeigner', document: 'k' },
    { status: 'euCitizen', document: 'eu', euPurpose: 'worker' },
    { status: 'asylumSeeker', reception: 'fedasil' },
    { status: 'familyOfBelgian', document: 'f', threeMonths: 'yes' },
  ])('%j hears of none', (answers) => {
    expect(reformOf(answers)).toBeUndefined();
  });
});

test('every warning of everybody has its words in both languages, and each figure its place', () => {
  const lines = everybody.flatMap((person) => warningsOf(person).flatMap((warning) => warning.lines));
  expect(lines.length).toBeGreaterThan(20);
  expect([...new Set(lines.flatMap(misfits))]).toEqual([]);
});

test('that the amounts may be old is warned of from 1 January 2027, with the day of the last comparison', () => {
  const outdated = (person: Person) => warningsOf(person).find(({ id }) => id === 'amountsMayBeOutdated');
  expect(outdated(somebody(plain, '2026-12-31'))).toBeUndefined();
  expect(outdated(somebodyToCome(plain))?.lines).toEqual([
    { key: 'warning.amountsMayBeOutdated.text', figures: { checked: { day: '2026-09-25' } } },
  ]);
});
