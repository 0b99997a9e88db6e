import type { Answers } from '../../contract';
import type { Reading } from '../../fields';
import type { AnswerEvent, QuestionId } from '../../interview';

/**
 * What a field says to the conversation: its answer where that is a new one, or that there is none any more. What cannot be
 * read takes the former answer away, so that no result rests on something that stands nowhere on the page.
 */
export function givenBy(question: QuestionId, reading: Reading, answers: Answers): AnswerEvent | undefined {
  const before = answers[question];
  if (!reading.ok) return before === undefined ? undefined : { type: 'answer.withdrawn', question };
  if (JSON.stringify(reading.value) === JSON.stringify(before)) return undefined;
  // The field of a question gives the answer of that question.
  return { type: 'answer.given', question, answer: reading.value } as AnswerEvent;
}
