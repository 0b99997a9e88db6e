import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { path } from '../../src/interview/path';
import { questionOf } from '../../src/interview/catalogue';
import { questionsLeft } from '../../src/interview/questions-left';
import { spring2026 } from '../people/somebody';

const asked = (answers: Answers) => path(answers, spring2026).find((id) => answers[id] === undefined) ?? null;

/** Something that may be answered to a question, chosen by a number. */
function anAnswer(answers: Answers, number: number): Answers {
  const id = asked(answers);
  if (!id) return answers;
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice': {
      const options = question.options(answers);
      return { ...answers, [id]: options[number % options.length] };
    }
    case 'several':
      return { ...answers, [id]: [['partner', 'minorChild'], ['parent', 'sibling'], []][number % 3] };
    case 'incomes':
      return { ...answers, [id]: number % 2 ? [{ kind: 'wage', perMonth: 800_00 }] : [] };
    case 'properties':
      return { ...answers, [id]: number % 2 ? [{ kind: 'built', cadastralIncome: 700_00 }] : [] };
    case 'count':
      return { ...answers, [id]: (number % 60) + 1 };
    case 'money':
      return { ...answers, [id]: (number % 3) * 10_000_00 };
    case 'percent':
      return { ...answers, [id]: 50 };
    case 'place':
      return { ...answers, [id]: '21015' };
    default:
      return { ...answers, [id]: [] };
  }
}

test('no conversation asks more than it said could still come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), (numbers) => {
      let answers: Answers = {};
      let most = Infinity;
      for (const number of numbers) {
        const question = asked(answers);
        if (!question) return true;
        const left = questionsLeft({ answers, skipped: [], onDate: spring2026, question });
        if ((left ?? 0) > most - 1 || (left === undefined && most < Infinity)) return false;
        most = left ?? most;
        answers = anAnswer(answers, number);
      }
      return false;
    }),
    { numRuns: 300 },
  );
});

test('with a home and a job, the commune is known to be the last question', () => {
  let answers: Answers = {};
  while (asked(answers) !== 'commune') answers = anAnswer(answers, 0);
  expect(questionsLeft({ answers, skipped: [], onDate: spring2026, question: 'commune' })).toBe(0);
});
