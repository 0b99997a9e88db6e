import type { Answers } from '../contract';
import type { QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import type { ReasonedAssessment } from '../rules';
import { firstScreens } from './first-screens';
import type { Phase, WizardEvent } from './machine';
import type { Asked, RunningMachine, StartMachine, WizardState } from './wizard-state';

/** The conversation as the views see it: read-only facts, and one way to speak. The machine may come after the first screens. */
export class Wizard implements WizardState {
  #state: WizardState = $state.raw() as WizardState;
  #machine: RunningMachine | null = null;
  readonly #said: WizardEvent[] = [];

  constructor(onDate: IsoDate) {
    this.#state = firstScreens(onDate, []);
  }

  get phase(): Phase {
    return this.#state.phase;
  }

  get onDate(): IsoDate {
    return this.#state.onDate;
  }

  get answers(): Answers {
    return this.#state.answers;
  }

  get path(): readonly QuestionId[] {
    return this.#state.path;
  }

  get skipped(): readonly QuestionId[] {
    return this.#state.skipped;
  }

  get asked(): Asked | null {
    return this.#state.asked;
  }

  /** The id of the question on the screen. */
  get question(): QuestionId | null {
    return this.asked?.question.id ?? null;
  }

  get isSettledEarly(): boolean {
    return this.#state.isSettledEarly;
  }

  /** Throws MachineNotHere until the law has come. */
  get assessment(): ReasonedAssessment {
    return this.#state.assessment;
  }

  send(event: WizardEvent): void {
    if (this.#machine) {
      this.#machine.send(event);
      return;
    }
    this.#said.push(event);
    this.#state = firstScreens(this.onDate, this.#said);
  }

  /** Lets the machine take over once it has come: it hears what was said before it. */
  takeOver(start: StartMachine): void {
    if (this.#machine) return;
    const machine = start(this.onDate, (state) => {
      if (this.#machine) this.#state = state;
    });
    this.#said.forEach((event) => {
      machine.send(event);
    });
    this.#machine = machine;
    this.#state = machine.state;
  }

  stop(): void {
    this.#machine?.stop();
  }
}
