import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../scripts/schemas';
import { writeAssessment, writeSituation } from '../../src/contract/write';
import { assess } from '../../src/rules/assess';
import { badCases, goodCases, textOf } from '../vectors/cases';
import { anySituation } from './any-situation';
import { servedSchema, validatorOf } from './json-schema';
import { situationIn } from './read';

/** Refused by the reader and not by the schema: a third decimal (a schema counts in binary fractions), 31 June. */
const beyondSchema = ['invalid-housing-three-decimals', 'invalid-savings-tiny', 'invalid-transfer-31-june'];

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

describe('the JSON Schema of an assessment', () => {
  test('takes the assessment of every given case', () => {
    const refused = goodCases.filter((example) => {
      const { answers, onDate } = situationIn(textOf(example));
      return !isAssessment(JSON.parse(writeAssessment(assess(answers, onDate))));
    });
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test('refuses a situation', () => {
    expect(goodCases.filter((example) => isAssessment(JSON.parse(textOf(example))))).toEqual([]);
  });
});
