import type { Answers } from '../../src/contract/situation';
import type { Given } from '../../src/interview/answers';
import { questionOf } from '../../src/interview/catalogue';
import { path } from '../../src/interview/path';
import type { QuestionId } from '../../src/interview/sections/question';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';

/** The plain answer of a question, from its entry in the catalogue. */
export function plainAnswer(id: QuestionId): Answers[QuestionId] {
  return questionOf(id).plain;
}

/**
 * The answers of somebody in the order of the interview: these, and the plain one to every other question that is asked.
 * What may be left open is left open.
 */
export function plainInterview(onDate: IsoDate, but: Answers = {}): readonly Given[] {
  const given: Given[] = [];
  for (let next = open(given, onDate, but); next; next = open(given, onDate, but)) given.push(next);
  return given;
}

/** Somebody of whom every condition is met: Belgian, alone, looking for work, without any income or property. */
export const plain: Answers = together(plainInterview(isoDate('2026-03-01')));

function open(given: readonly Given[], onDate: IsoDate, but: Answers): Given | undefined {
  const answers = together(given);
  const answerTo = (id: QuestionId) => but[id] ?? plainAnswer(id);
  const id = path(answers, onDate).find((id) => answers[id] === undefined && answerTo(id) !== undefined);
  // The one cast: the plain answer of a question is an answer to it.
  return id && ({ question: id, answer: answerTo(id) } as Given);
}

/** The answers that were given, as a file would hold them. */
export function together(given: readonly Given[]): Answers {
  return Object.fromEntries(given.map(({ question, answer }) => [question, answer]));
}
