import { createActor } from 'xstate';
import { wizardMachine, type WizardEvent, type WizardSnapshot } from '../../src/conversation/machine';
import type { IsoDate } from '../../src/kernel/iso-date';
import { assess } from '../../src/rules/assess';

/** The conversation at its welcome, on a day. */
export function fresh(onDate: IsoDate): WizardSnapshot {
  return createActor(wizardMachine, { input: { onDate, assess } }).getSnapshot();
}

/**
 * The conversation after one event; the snapshot before it stays, and may be gone on from in another way. The library's own
 * `transition` would make a machine without input each time, which throws inside, and takes three times as long.
 */
export function send(before: WizardSnapshot, event: WizardEvent): WizardSnapshot {
  const { onDate } = before.context;
  const actor = createActor(wizardMachine, { snapshot: before, input: { onDate, assess } }).start();
  actor.send(event);
  const after = actor.getSnapshot();
  if (after.status === 'error') throw after.error;
  return after;
}
