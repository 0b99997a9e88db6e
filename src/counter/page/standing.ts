import type { Answers } from '../../contract';
import type { Reading } from '../../fields';
import { questionOf, type QuestionId } from '../../interview';
import type { RowState } from '../keys/stops';

/** How the row of a question stands, by what its field has told and by what the conversation has heard. */
export function stateOf(id: QuestionId, answers: Answers, reading: Reading | undefined): RowState {
  if (reading && !reading.ok && !reading.isEmpty) return 'begun';
  if (answers[id] !== undefined) return 'answered';
  return questionOf(id).optional ? 'left' : 'open';
}

/** The answer as far as it is still among what is offered: an earlier answer may have changed since, and the options with it. */
export function offered(id: QuestionId, answers: Answers): Answers[QuestionId] {
  const question = questionOf(id);
  const answer = answers[id];
  if (question.kind !== 'choice' || typeof answer !== 'string' || answer === 'unknown') return answer;
  return question.options(answers).includes(answer) ? answer : undefined;
}

/** What a field hangs on besides its answer: with other options it is another field. */
export function shapeOf(id: QuestionId, answers: Answers): string {
  const question = questionOf(id);
  if (question.kind === 'choice') return question.options(answers).join(' ');
  // The people of whom it asks are those who live there.
  return question.kind === 'relatives' ? (answers.household ?? []).join(' ') : '';
}
