import type { Answers } from '../contract';
import type { Question, QuestionId, Whose } from '../interview';
import type { IsoDate } from '../kernel';
import type { ReasonedAssessment } from '../rules';
import type { Phase, WizardEvent } from './machine';

/** The conversation at one moment, as the screens see it. */
export interface WizardState {
  readonly phase: Phase;
  readonly onDate: IsoDate;
  /** The answers that count; moot ones are left out. */
  readonly answers: Answers;
  readonly path: readonly QuestionId[];
  readonly skipped: readonly QuestionId[];
  /** The question on the screen. */
  readonly asked: Asked | null;
  /** Whether a result may be asked for before every question is answered. */
  readonly isSettledEarly: boolean;
  readonly assessment: ReasonedAssessment;
}

/** A question on the screen, with what its screen says of it. */
export interface Asked {
  readonly question: Question;
  /** Its place among those that were and will be asked, from 1. */
  readonly number: number;
  /** The most questions that can still come, once they are few. */
  readonly left: number | undefined;
  /** Whose money it is about. */
  readonly whose: Whose;
  /** Whether "I don't know" is an answer. */
  readonly takesUnknown: boolean;
  /** Whether the first question was answered by detention, which the contract says in two fields. */
  readonly isDetained?: boolean;
}

/** The machine at work: it hears events, and tells of each state that they lead to. */
export interface RunningMachine {
  readonly state: WizardState;
  send(event: WizardEvent): void;
  stop(): void;
}

/** Starts the machine on the law of a day. It is fetched while the first question is read, and the law with it. */
export type StartMachine = (onDate: IsoDate, ontold: (state: WizardState) => void) => RunningMachine;
