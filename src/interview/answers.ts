import type { AnswerId, Answers } from '../contract';
import type { IsoDate } from '../kernel';
import { isFact, relevant } from '../rules';
import { path } from './path';
import type { Said } from './sections/beyond-contract';
import { afterDetention, afterIncomes, afterResidence, type Told } from './sections/in-words-of-contract';
import type { QuestionId } from './sections/question';
import { isReportFact, type ReportFact } from './report-facts';

/** An answer of any question. */
export type Answer = NonNullable<Answers[AnswerId]>;

/** One question, or one fact that the result asks for, with an answer of its own type. */
export type Given = {
  [Id in QuestionId | ReportFact]-?: { readonly question: Id; readonly answer: NonNullable<Answers[Id]> };
}[QuestionId | ReportFact];

/** Whatever may be said about an answer, from whichever screen. */
export type AnswerEvent =
  | ({ readonly type: 'answer.given' } & (Given | Said))
  | { readonly type: 'answer.withdrawn'; readonly question: QuestionId | ReportFact }
  | { readonly type: 'question.skipped'; readonly question: QuestionId };

/** What has been heard, kept even when moot, so that taking a change back loses nothing; and what was left open. */
export interface Heard extends Told {
  readonly skipped: readonly QuestionId[];
}

/** The answers after an event: a pure function, for a walk of one screen at a time and for a page of all questions alike. */
export function answersAfter(before: Heard, event: AnswerEvent): Heard {
  const { heard, detained } = before;
  const others = before.skipped.filter((id) => id !== event.question);
  if (event.type === 'answer.given') return { ...toldAfter(before, event), skipped: others };
  const { [event.question]: _former, ...kept } = heard;
  return { heard: kept, detained, skipped: leavesOpen(event) ? [...others, event.question] : others };
}

/** What an answer says in the words of the contract. */
function toldAfter(before: Told, event: AnswerEvent & { readonly type: 'answer.given' }): Told {
  switch (event.question) {
    case 'residence':
      return afterResidence(before, event.answer);
    case 'detention':
      return afterDetention(before, event.answer);
    case 'incomes':
    case 'partnerIncomes':
      return afterIncomes(before, event.question, event.answer);
    default:
      // TypeScript does not see that a question and its answer vary together; Given has checked it.
      return { heard: { ...before.heard, [event.question]: event.answer }, detained: before.detained };
  }
}

/** Whether a question is left open for good: what the result asks for again is not asked by the conversation once more. */
function leavesOpen(event: AnswerEvent): event is AnswerEvent & { readonly question: QuestionId } {
  return isFact(event.question) && (event.type === 'question.skipped' || isReportFact(event.question));
}

/**
 * Whether an event makes sense with these answers: its question is on the path, or the result asks for it. An answer puts a
 * question on the path that was not worth asking: it counts, so that a file may bring it.
 */
export function mayHappen(before: Heard, event: AnswerEvent, onDate: IsoDate): boolean {
  const { question } = event;
  const after = event.type === 'answer.given' ? toldAfter(before, event).heard : before.heard;
  return isReportFact(question) || path(after, onDate).includes(question);
}

/** Whether an answer is to a question that no screen asks in the conversation: the result does, or it was not worth asking. */
export function isUnasked({ heard }: Heard, event: AnswerEvent, onDate: IsoDate): boolean {
  const isOnPath = path(heard, onDate).some((id) => id === event.question);
  return isReportFact(event.question) || (!isOnPath && mayHappen({ heard, skipped: [] }, event, onDate));
}

/** The first question on the path that was neither answered nor left open; null when nothing is left to ask. */
export function firstOpen({ heard, skipped }: Heard, onDate: IsoDate): QuestionId | null {
  const counted = relevant(heard, onDate);
  return path(heard, onDate).find((id) => counted[id] === undefined && !skipped.includes(id)) ?? null;
}
