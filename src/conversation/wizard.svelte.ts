import { createActor } from 'xstate';
import type { Answers } from '../contract';
import type { QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import type { ReasonedAssessment } from '../rules';
import { answersOf, assessmentOf, currentQuestion, pathOf, questionBefore } from './context';
import { wizardMachine, type Phase, type WizardEvent, type WizardSnapshot } from './machine';

/** The conversation as the views see it: read-only facts, and one way to speak. */
export class Wizard {
  readonly #actor;
  #snapshot: WizardSnapshot;

  constructor(onDate: IsoDate) {
    this.#actor = createActor(wizardMachine, { input: { onDate } });
    this.#snapshot = $state.raw(this.#actor.getSnapshot());
    this.#actor.subscribe((snapshot) => {
      this.#snapshot = snapshot;
    });
    this.#actor.start();
  }

  get phase(): Phase {
    return this.#snapshot.value;
  }

  get onDate(): IsoDate {
    return this.#snapshot.context.onDate;
  }

  /** The answers that count; moot ones are left out. */
  get answers(): Answers {
    return answersOf(this.#snapshot.context);
  }

  get path(): readonly QuestionId[] {
    return pathOf(this.#snapshot.context);
  }

  get skipped(): readonly QuestionId[] {
    return this.#snapshot.context.skipped;
  }

  get question(): QuestionId | null {
    return currentQuestion(this.#snapshot.context);
  }

  /** Whether the question on the screen was gone back to. */
  get isReopened(): boolean {
    return this.#snapshot.context.reopened !== null;
  }

  get previous(): QuestionId | null {
    return this.question && questionBefore(this.#snapshot.context, this.question);
  }

  get assessment(): ReasonedAssessment {
    return assessmentOf(this.#snapshot.context);
  }

  /** Whether a result may be asked for before every question is answered. */
  get isSettledEarly(): boolean {
    return this.#snapshot.can({ type: 'report.requested' });
  }

  send(event: WizardEvent): void {
    this.#actor.send(event);
  }

  stop(): void {
    this.#actor.stop();
  }
}
