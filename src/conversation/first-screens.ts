import type { Answers } from '../contract';
import { firstQuestion, secondQuestion, type QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import type { Phase, WizardEvent } from './machine';
import type { Asked, WizardState } from './wizard-state';

const first: Asked = {
  question: firstQuestion,
  number: 1,
  left: undefined,
  whose: 'you',
  takesUnknown: true,
};
const second: Asked = {
  question: secondQuestion,
  number: 2,
  left: undefined,
  whose: 'you',
  takesUnknown: false,
};

/** What most people answer to the first question. */
const plainAnswer = { residence: 'home' } as const satisfies Answers;

/**
 * The state before the machine has come: the welcome, the first question, which is the same for everybody, or the second one,
 * which most people come to. Whoever reads them waits for nothing; what was said there is said to the machine again when it comes.
 * @param said without an answer that is not foreseen: the machine alone knows what follows that
 */
export function firstScreens(onDate: IsoDate, said: readonly WizardEvent[]): WizardState {
  const start: State = { phase: 'welcoming', onDate, isAnswered: false, reopened: null };
  const state = said.reduce(after, start);
  const question = state.reopened ?? (state.isAnswered ? second : first).question.id;
  return {
    phase: state.phase,
    onDate: state.onDate,
    answers: state.isAnswered ? plainAnswer : {},
    path: [first.question.id, second.question.id],
    skipped: [],
    asked: question === second.question.id ? second : first,
    isSettledEarly: false,
    get assessment(): never {
      throw new MachineNotHere('no result before the law has come');
    },
  };
}

/** Whether it is known without the machine what follows an answer: the plain one to the first question. */
export function isForeseen(event: WizardEvent): boolean {
  return (
    event.type === 'answer.given' && event.question === 'residence' && event.answer === plainAnswer.residence
  );
}

interface State {
  readonly phase: Phase;
  readonly onDate: IsoDate;
  /** Whether the first question has its plain answer. */
  readonly isAnswered: boolean;
  /** The question that was gone back to. */
  readonly reopened: QuestionId | null;
}

function after(state: State, event: WizardEvent): State {
  switch (event.type) {
    case 'day.chosen':
      return { ...state, onDate: event.onDate };
    case 'check.started':
      return { ...state, phase: 'asking' };
    case 'question.reopened':
      return { ...state, phase: 'asking', reopened: event.question };
    case 'welcome.reopened':
      return { ...state, phase: 'welcoming', reopened: null };
    case 'answer.given':
      return { ...state, isAnswered: true, reopened: null };
    default:
      return state;
  }
}

/** Thrown when a result is asked for before the law has come. */
export class MachineNotHere extends Error {
  override readonly name = 'MachineNotHere';
}
