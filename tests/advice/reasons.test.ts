import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import * as words from '../../src/contract/values';
import { questionFor, reasonKey } from '../../src/advice/reasons';
import { path } from '../../src/interview/path';
import { bothOf } from '../locales/dictionaries';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';

const texts = await bothOf('report');

/** Every way to answer these questions together. */
function combined(lists: Readonly<Record<string, readonly unknown[]>>): readonly Answers[] {
  return Object.entries(lists).reduce<readonly Answers[]>(
    (all, [id, values]) =>
      all.flatMap((answers) =>
        values.map((value) => (value === undefined ? answers : { ...answers, [id]: value })),
      ),
    [plain],
  );
}

const orUnknown = (values: readonly string[]): readonly unknown[] => [undefined, ...values, 'unknown'];

const everyAnswer: Readonly<Record<string, readonly Answers[]>> = {
  residence: combined({ residence: orUnknown(words.residences), status: orUnknown(words.statuses) }),
  age: combined({ age: [undefined, 17, 18, 65, 66], minorSituation: [undefined, ...words.minorSituations] }),
  status: combined({
    status: orUnknown(words.statuses),
    document: orUnknown(words.documents),
    euPurpose: [undefined, ...words.euPurposes],
    threeMonths: orUnknown(words.yesNo),
    reception: [undefined, ...words.receptions],
  }),
  work: combined({ work: orUnknown(words.works), age: [20, 40, 70] }),
  otherBenefits: combined({ otherBenefits: orUnknown(words.otherBenefits), age: [40, 70] }),
  maintenance: combined({ maintenance: orUnknown(words.maintenances) }),
};

describe('why a condition came out as it did', () => {
  test.each(Object.entries(everyAnswer))(
    '%s has a sentence for every answer, in both languages',
    (condition, all) => {
      const keys = new Set(
        all.map((answers) => {
          const person = somebody(answers);
          const finding = person.assessment.findings.find((one) => one.condition === condition);
          return finding ? reasonKey(finding) : `no finding on ${condition}`;
        }),
      );
      expect(keys.size).toBeGreaterThan(3);
      expect([...keys].filter((key) => !(key in texts.fr) || !(key in texts.nl))).toEqual([]);
    },
  );

  test('everybody in the worked cases gets a sentence for each condition', () => {
    const keys = everybody.flatMap((person) => person.assessment.findings.map(reasonKey));
    expect(keys.length).toBe(everybody.length * 7);
    expect([...new Set(keys)].filter((key) => !(key in texts.fr) || !(key in texts.nl))).toEqual([]);
  });

  test('a parent’s wage that may or may not count is for the centre to decide, not a gap', () => {
    const person = worked('pool-parent-1800-after');
    expect(reasonFor(person, 'resources')).toBe('finding.resources.depends.readings');
  });

  test('savings that nobody knows are a gap, not for the centre to decide', () => {
    expect(reasonFor(worked('unknown-savings'), 'resources')).toBe('finding.resources.depends.unknown');
  });

  test('subsidiary protection has a sentence on each side of the day on which the act named it', () => {
    const protectedPerson = { ...plain, status: 'subsidiaryProtection' } as const;
    const key = (onDate: string) => reasonFor(somebody(protectedPerson, onDate), 'status');
    expect(key('2016-11-30')).toBe('finding.status.notMet.subsidiaryProtection');
    expect(key('2016-12-01')).toBe('finding.status.met.subsidiaryProtection');
    expect(Object.keys(texts.fr)).toContain(key('2016-11-30'));
  });

  test('a foreigner at home is told to guard the right to stay, a Belgian is not', () => {
    expect(reasonFor(somebody({ ...plain, status: 'refugee' }), 'residence')).toMatch(/homeForeign$/);
    expect(reasonFor(somebody(plain), 'residence')).toMatch(/home$/);
  });
});

describe('the way back to an answer', () => {
  test('leads to the card where the card decides, and to the status where the status does', () => {
    const card = somebody({ ...plain, status: 'otherForeigner', document: 'b' });
    expect(questionOn(card, 'status')).toBe('document');
    expect(questionOn(somebody(plain), 'status')).toBe('status');
  });

  test('leads to the open question first', () => {
    expect(questionOn(somebody({ ...plain, age: 17 }), 'age')).toBe('minorSituation');
  });

  test('is absent where nothing was asked: work at the age of the pension', () => {
    const { work: _work, ...rest } = plain;
    expect(questionOn(somebody({ ...rest, age: 70 }), 'work')).toBeNull();
  });
});

function reasonFor(person: ReturnType<typeof somebody>, condition: string): string {
  const finding = person.assessment.findings.find((one) => one.condition === condition);
  return finding ? reasonKey(finding) : '';
}

function questionOn(person: ReturnType<typeof somebody>, condition: string) {
  const { answers, assessment } = person;
  const finding = assessment.findings.find((one) => one.condition === condition);
  return finding && questionFor(finding, answers, path(answers, assessment.onDate));
}
