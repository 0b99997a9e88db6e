import { describe, expect, test } from 'vitest';
import { parse } from '../src/contract/parse';
import { writeAssessment } from '../src/contract/write';
import { assess } from '../src/rules/assess';
import { badCases, casesByFile, goodCases, textOf, type Case } from './vectors/cases';
import { expectHolds, expectSound, type WrittenAssessment } from './vectors/holds';

const read = (example: Case) => parse(new TextEncoder().encode(textOf(example)));

const namesOneOf = (wanted: readonly string[]) => (named: readonly string[]) =>
  wanted.some((name) => named.includes(name));

for (const [file, cases] of casesByFile) {
  const good = cases.filter((example) => goodCases.includes(example));
  if (good.length === 0) continue;
  describe(file, () => {
    test.each(good)('$id: $title', (example) => {
      const opened = read(example);
      if (!opened.ok) expect.fail(JSON.stringify(opened.problems));
      const { answers, onDate } = opened.situation;
      const text = writeAssessment(assess(answers, onDate));
      expect(text).not.toContain('\n');
      const assessment = JSON.parse(text) as WrittenAssessment;
      expectSound(assessment, example);
      expectHolds(assessment, example);
    });
  });
}

describe('files that are no valid situation', () => {
  test.each(badCases)('$id: $title', (example) => {
    const opened = read(example);
    if (opened.ok) expect.fail('was taken for a situation');
    const { error } = example.expect;
    if (error) expect(opened.problems[0].field.match(/\w+/g)).toSatisfy(namesOneOf([error].flat()));
  });
});

test('every case has a name of its own', () => {
  const ids = [...goodCases, ...badCases].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
