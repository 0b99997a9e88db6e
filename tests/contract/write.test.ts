import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assessmentSchema, type Assessment } from '../../src/contract/assessment';
import { answersSchema } from '../../src/contract/situation';
import { writeAssessment, writeSituation } from '../../src/contract/write';
import { assess, type ReasonedAssessment } from '../../src/rules/assess';
import { goodCases, textOf } from '../vectors/cases';
import { anySituation } from './any-situation';
import { read, situationIn } from './read';
import { aThirdOf } from '../sample';

const patience = 60_000;

/** What the format carries of an assessment: the reasons and the bill are for the screens. */
function withoutReasons(assessment: ReasonedAssessment): Assessment {
  const { categoryReason: _why, bill: _bill, findings, ...rest } = assessment;
  return { ...rest, findings: findings.map(({ reason: _reason, ...finding }) => finding) };
}

describe('a situation', () => {
  test('that was written can be read again, to the cent', { timeout: patience }, () => {
    fc.assert(
      fc.property(anySituation(), (situation) =>
        isDeepStrictEqual(read(writeSituation(situation)), { ok: true, situation }),
      ),
      { numRuns: aThirdOf(10_000) },
    );
  });

  test('of the given cases says the same after being read and written', () => {
    for (const example of goodCases) {
      const text = writeSituation(situationIn(textOf(example)));
      expect(JSON.parse(text)).toEqual(example.situation);
    }
  });

  test('equal to another is the same text, in whatever order its answers came', () => {
    const { onDate } = situationIn(textOf(goodCases[0] ?? expect.fail('no case')));
    const answers = { age: 30, residence: 'home' } as const;
    const other = { residence: 'home', age: 30 } as const;
    const text = writeSituation({ format: 'situation/1', onDate, answers });
    expect(writeSituation({ answers: other, onDate, format: 'situation/1' })).toBe(text);
    expect(text).toBe(
      `{"format":"situation/1","onDate":"${onDate}","answers":{"residence":"home","age":30}}`,
    );
  });

  test('drawn for these tests holds every field of the contract', () => {
    const fields = fc
      .sample(anySituation(), { numRuns: 200, seed: 1 })
      .flatMap(({ answers }) => Object.keys(answers));
    expect([...new Set(fields)].sort()).toEqual(Object.keys(answersSchema.entries).sort());
  });
});

describe('an assessment', () => {
  test('that was written can be read again, to the cent and on one line', { timeout: patience }, () => {
    fc.assert(
      fc.property(anySituation(), ({ answers, onDate }) => {
        const assessment = assess(answers, onDate);
        const text = writeAssessment(assessment);
        const readAgain = v.parse(assessmentSchema, JSON.parse(text));
        return !text.includes('\n') && isDeepStrictEqual(readAgain, withoutReasons(assessment));
      }),
      { numRuns: 300 },
    );
  });
});
