import { createActor } from 'xstate';
import { kioskMachine, pace, type Ending, type KioskEvent, type KioskSnapshot } from './machine';

/** Whether somebody is at the screen, as the views see it: read-only facts, and one way to speak. */
export class Presence {
  readonly #actor = createActor(kioskMachine);
  #snapshot: KioskSnapshot = $state.raw(this.#actor.getSnapshot());

  constructor(onended: (ending: Ending) => void) {
    this.#actor.on('session.ended', ({ ending }) => onended(ending));
    this.#actor.subscribe((snapshot) => {
      this.#snapshot = snapshot;
    });
    this.#actor.start();
  }

  get state(): KioskSnapshot['value'] {
    return this.#snapshot.value;
  }

  /** Whether the visitor asked for more time. */
  get isUnhurried(): boolean {
    return this.#snapshot.context.unhurried;
  }

  /** How long the warning stands, in seconds. */
  get grace(): number {
    return (pace.grace * (this.isUnhurried ? pace.unhurried : 1)) / 1_000;
  }

  send(event: KioskEvent): void {
    this.#actor.send(event);
  }

  stop(): void {
    this.#actor.stop();
  }
}
