import type { AnswerId, Answers } from '../contract/situation';
import type { IsoDate } from '../kernel/iso-date';
import { questions } from '../rules/questions';

/** Where a conversation stands, as far as what is left to ask goes. */
export interface Asked {
  readonly answers: Answers;
  readonly skipped: readonly AnswerId[];
  readonly onDate: IsoDate;
  readonly question: AnswerId | null;
}

/** From here on the number of questions left is near enough to be of use, and sure: all that could open more is known. */
const fewEnough = 5;

/**
 * The most questions that can still come after this one, once they are few. Its own answer may be another one yet, so
 * whatever hangs on it is counted.
 */
export function mostLeft({ answers, skipped, onDate, question }: Asked): number | undefined {
  const settled: Answers = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  const later = questions.slice(questions.findIndex(({ id }) => id === question) + 1);
  const open = later
    .filter(({ id }) => answers[id] === undefined && !skipped.includes(id))
    .filter(({ applies }) => applies(settled, onDate) !== false).length;
  return open <= fewEnough ? open : undefined;
}
