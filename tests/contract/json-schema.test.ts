import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../scripts/tools/schemas';
import { answersSchema } from '../../src/contract/situation';
import { incomeKinds, type IncomeKind } from '../../src/contract/values';
import { writeAssessment, writeSituation } from '../../src/contract/write';
import { assess } from '../../src/rules/assess';
import { somebodyToCome } from '../guide/to-come';
import { badCases, goodCases, textOf } from '../vectors/cases';
import { anySituation } from './any-situation';
import { servedSchema, validatorOf } from './json-schema';
import { fileWith, read, situationIn } from './read';

/**
 * Refused by the reader and not by the schema: a third decimal (a schema counts in binary fractions), 31 June, a day before
 * the first tables (a schema compares no texts).
 */
const beyondSchema = [
  'invalid-housing-three-decimals',
  'invalid-savings-tiny',
  'invalid-transfer-31-june',
  'invalid-law-onDate-too-early',
];

const isSituation = validatorOf('situation-1.json');
const isAssessment = validatorOf('assessment-1.json');

test.each(Object.keys(schemas))('%s is what the definitions say today', async (name) => {
  const today = await format(JSON.stringify(schemas[name]), { parser: 'json', printWidth: 110 });
  expect(servedSchema(name)).toBe(today);
});

describe('the JSON Schema of a situation', () => {
  test('takes every given case', () => {
    expect(
      goodCases.filter((example) => !isSituation(JSON.parse(textOf(example)))).map(({ id }) => id),
    ).toEqual([]);
  });

  test('takes whatever the writer writes', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => isSituation(JSON.parse(writeSituation(situation)))),
      { numRuns: 2_000 },
    );
  });

  test('refuses every file that the reader refuses, but for what no schema can see', () => {
    const taken = badCases.filter((example) => {
      try {
        return isSituation(JSON.parse(textOf(example)));
      } catch {
        return false;
      }
    });
    expect(taken.map(({ id }) => id)).toEqual(beyondSchema);
  });
});

describe('the forms of an income', () => {
  const amounts = ['perMonth', 'perYear', 'perDay', 'perHour', 'hoursPerMonth'] as const;
  const sets = Array.from({ length: 2 ** amounts.length }, (_, bits) =>
    amounts.filter((_name, index) => bits & (1 << index)),
  );
  const withIncome = (kind: string, given: readonly string[], value: unknown): string =>
    fileWith(
      `"incomes":[${JSON.stringify({
        kind,
        ...Object.fromEntries(given.map((name) => [name, name === 'hoursPerMonth' ? 10 : value])),
      })}]`,
    );

  /** The amounts that an income of a kind may have together. */
  const formsOf = (kind: IncomeKind): readonly string[] => {
    switch (kind) {
      case 'localEmployment':
        return ['perHour hoursPerMonth'];
      case 'noticePay':
      case 'countedGifts':
        return ['perMonth'];
      case 'volunteerAllowance':
        return ['perMonth', 'perYear', 'perMonth perDay', 'perYear perDay'];
      default:
        return ['perMonth', 'perYear', 'perDay'];
    }
  };

  test.each(incomeKinds)('%s: the reader and the schema take the same ones, known or not', (kind) => {
    for (const value of [1, 'unknown']) {
      const files = sets.map((given) => ({ given, text: withIncome(kind, given, value) }));
      const takenBy = (takes: (text: string) => boolean) =>
        files.filter(({ text }) => takes(text)).map(({ given }) => given.join(' '));
      expect(takenBy((text) => read(text).ok).sort()).toEqual([...formsOf(kind)].sort());
      expect(takenBy((text) => isSituation(JSON.parse(text))).sort()).toEqual([...formsOf(kind)].sort());
    }
  });
});

describe('every other answer', () => {
  const file = (field: string, value: string): string => fileWith(`"${field}":${value}`);
  const tried = ['"unknown"', '"yes"', '"artistic"', '"general"', '12.5', '-1', 'null', 'true', '[]', '{}'];
  const relative = (field: string, value: string): string =>
    fileWith(`"relatives":[{"relation":"parent","perMonth":1,"${field}":${value}}]`);

  test.each(Object.keys(answersSchema.entries))('%s: the reader and the schema agree', (field) => {
    for (const value of tried) {
      const text = file(field, value);
      expect(isSituation(JSON.parse(text)), text).toBe(read(text).ok);
    }
  });

  test('the child benefit of a relative may be unknown, its supplement may not', () => {
    for (const field of ['childBenefitForApplicant', 'childBenefitSupplement']) {
      for (const value of tried) {
        const text = relative(field, value);
        expect(isSituation(JSON.parse(text)), text).toBe(read(text).ok);
      }
    }
    expect(isSituation(JSON.parse(relative('childBenefitForApplicant', '"unknown"')))).toBe(true);
    expect(isSituation(JSON.parse(relative('childBenefitSupplement', '"unknown"')))).toBe(false);
  });
});

describe('the JSON Schema of an assessment', () => {
  test('takes the assessment of every given case', () => {
    const refused = goodCases.filter((example) => {
      const { answers, onDate } = situationIn(textOf(example));
      return !isAssessment(JSON.parse(writeAssessment(assess(answers, onDate))));
    });
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test('takes the forecast of a day that is still to come', () => {
    const { assessment } = somebodyToCome({ age: 30, household: [], incomes: [] });
    expect(assessment.forecast).toBeDefined();
    expect(isAssessment(JSON.parse(writeAssessment(assessment)))).toBe(true);
  });

  test('refuses a situation', () => {
    expect(goodCases.filter((example) => isAssessment(JSON.parse(textOf(example))))).toEqual([]);
  });
});
