import { describe, expect, test } from 'vitest';
import { MachineNotHere, firstScreens, isForeseen } from '../../src/conversation/first-screens';
import type { WizardEvent } from '../../src/conversation/machine';
import { startMachine } from '../../src/conversation/start-machine';
import { Wizard } from '../../src/conversation/wizard.svelte';
import type { WizardState } from '../../src/conversation/wizard-state';
import { residences } from '../../src/contract/values';
import { isoDate } from '../../src/kernel/iso-date';

const onDate = isoDate('2026-11-26');

const atHome = { type: 'answer.given', question: 'residence', answer: 'home' } as const;

const said: readonly (readonly WizardEvent[])[] = [
  [],
  [{ type: 'check.started' }],
  [{ type: 'check.started' }, { type: 'welcome.reopened' }],
  [
    { type: 'check.started' },
    { type: 'welcome.reopened' },
    { type: 'question.reopened', question: 'residence' },
  ],
  [{ type: 'check.started' }, atHome],
  [{ type: 'check.started' }, atHome, { type: 'question.reopened', question: 'residence' }],
  [
    { type: 'check.started' },
    atHome,
    { type: 'question.reopened', question: 'residence' },
    { type: 'question.reopened', question: 'age' },
  ],
  [{ type: 'check.started' }, atHome, { type: 'question.reopened', question: 'residence' }, atHome],
  [{ type: 'check.started' }, atHome, { type: 'welcome.reopened' }],
  [{ type: 'check.started' }, atHome, { type: 'welcome.reopened' }, { type: 'check.started' }],
];

describe.each(said)('what stands there before the machine, after %j %j %j %j', (...events) => {
  test('is what the machine says of the same events', () => {
    const machine = startMachine(onDate, () => undefined);
    events.forEach((event) => {
      machine.send(event);
    });
    expect(facts(firstScreens(onDate, events))).toEqual(facts(machine.state));
    machine.stop();
  });

  test('stays as it is when the machine comes', () => {
    const wizard = new Wizard(onDate);
    events.forEach((event) => {
      wizard.send(event);
    });
    const before = facts(wizard);
    wizard.takeOver(startMachine);
    expect(facts(wizard)).toEqual(before);
    wizard.stop();
  });
});

test.each(residences.filter((residence) => residence !== 'home'))(
  'what follows %s is not foreseen: the machine alone knows',
  (answer) => {
    expect(isForeseen({ type: 'answer.given', question: 'residence', answer })).toBe(false);
  },
);

test('there is no result before the law has come, and one afterwards', () => {
  const wizard = new Wizard(onDate);
  wizard.send({ type: 'check.started' });
  expect(() => wizard.assessment).toThrow(MachineNotHere);
  wizard.takeOver(startMachine);
  wizard.send({ type: 'answer.given', question: 'residence', answer: 'abroad' });
  expect(wizard.assessment.verdict).toBe('unlikely');
  expect(wizard.isSettledEarly).toBe(true);
  wizard.stop();
});

/** All that the screens read, the result apart: nobody asks for one so early. */
function facts(state: WizardState): object {
  const { phase, answers, skipped, asked, isSettledEarly } = state;
  return {
    phase,
    onDate: state.onDate,
    answers,
    path: state.path.slice(0, 2),
    skipped,
    asked,
    isSettledEarly,
  };
}
