import type { AnswerId, Answers, Situation } from '../contract';
import { answersAfter, mayHappen, type AnswerEvent, type Given, type Heard } from '../interview';
import type { IsoDate } from '../kernel';

/** A file as it is told to the conversation. */
export interface Replay {
  readonly onDate: IsoDate;
  /** The answers one after another, each to a question that is asked by then. */
  readonly events: readonly AnswerEvent[];
  /** What the file answers and nobody would be asked, with the other answers that it gives. */
  readonly leftOut: readonly AnswerId[];
}

/**
 * A situation as the events of somebody who gives these answers. A file thus reaches nothing that a person could not reach:
 * an answer is told when its question is asked, and one whose question never comes is left out and named.
 */
export function replayOf({ answers, onDate }: Situation): Replay {
  const events: AnswerEvent[] = [];
  let heard: Heard = { heard: {}, skipped: [] };
  let open = Object.keys(answers) as readonly AnswerId[];
  for (let before = Infinity; open.length < before;) {
    before = open.length;
    open = open.filter((id) => {
      const event = eventOf(id, answers);
      if (!mayHappen(heard, event, onDate)) return true;
      events.push(event);
      heard = answersAfter(heard, event);
      return false;
    });
  }
  return { onDate, events, leftOut: open };
}

/** A field and its answer vary together, which TypeScript does not see; whether the field is a question, `mayHappen` says. */
function eventOf(id: AnswerId, answers: Answers): AnswerEvent {
  return { type: 'answer.given', question: id, answer: answers[id] } as { type: 'answer.given' } & Given;
}
