import fc from 'fast-check';
import type { AnswerId, Answers } from '../../src/contract/situation';
import { unknown } from '../../src/contract/values';
import { questionOf, questions } from '../../src/interview/catalogue';
import type { QuestionId } from '../../src/interview/sections/question';
import { takesUnknown } from '../../src/interview/takes-unknown';
import { cents } from '../../src/kernel/money';
import { fields } from './answers';

/** A repeatable stream of numbers from 0 to 1. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Homes and pay that many people have: drawn blindly, few interviews would come to the questions that hang on them. */
const usual: { readonly [Id in 'household' | 'incomes' | 'partnerIncomes']: readonly Answers[Id][] } = {
  household: [[], ['partner'], ['partner', 'minorChild'], ['parent', 'parent', 'sibling']],
  incomes: [[], [{ kind: 'wage', perMonth: cents(400_00) }]],
  partnerIncomes: [[], [{ kind: 'wage', perMonth: cents(600_00) }]],
};

/** A stock of sample answers for each field, drawn once: drawing anew at each step would take most of the time. */
const stock = new Map<AnswerId, readonly unknown[]>(
  questions.map(({ id }) => {
    const field: fc.Arbitrary<unknown> = fields[id];
    const drawn = fc.sample(field, { numRuns: 200, seed: 1 });
    const often = id in usual ? usual[id as keyof typeof usual] : [];
    return [id, [...drawn, ...often.flatMap((answer) => Array.from({ length: 25 }, () => answer))]];
  }),
);

/** An answer to a question, among those that it offers. */
export function answerTo(id: QuestionId, answers: Answers, random: () => number): unknown {
  const question = questionOf(id);
  const pick = <Value>(from: readonly Value[]): Value | undefined => from[Math.floor(random() * from.length)];
  if (question.kind === 'choice') {
    const options = question.options(answers);
    return pick(takesUnknown(id) ? [...options, unknown] : options);
  }
  return pick(stock.get(id) ?? []);
}
