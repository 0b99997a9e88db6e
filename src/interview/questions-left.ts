import type { Answers } from '../contract';
import type { IsoDate } from '../kernel';
import { applies } from '../rules';
import { questions } from './catalogue';
import type { QuestionId } from './sections/question';

/** Where a conversation stands, as far as what is left to ask goes. */
export interface Asked {
  readonly answers: Answers;
  readonly skipped: readonly QuestionId[];
  readonly onDate: IsoDate;
  readonly question: QuestionId | null;
}

/** From here on the number of questions left is near enough to be of use, and sure: all that could open more is known. */
const fewEnough = 5;

/**
 * The most questions that can still come after this one, once they are few. Its own answer may be another one yet, so
 * whatever hangs on it is counted.
 */
export function questionsLeft({ answers, skipped, onDate, question }: Asked): number | undefined {
  const settled: Answers = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  const later = questions.slice(questions.findIndex(({ id }) => id === question) + 1);
  const open = later
    .filter(({ id }) => answers[id] === undefined && !skipped.includes(id))
    .filter(({ id }) => applies(id, settled, onDate) !== false).length;
  return open <= fewEnough ? open : undefined;
}
