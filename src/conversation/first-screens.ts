import { firstQuestion } from '../interview';
import type { IsoDate } from '../kernel';
import type { Phase, WizardEvent } from './machine';
import type { WizardState } from './wizard-state';

/**
 * The state before the machine has come: the welcome, or the first question, which is the same for everybody. Whoever reads
 * them waits for nothing; what was said there is said to the machine again when it comes.
 */
export function firstScreens(onDate: IsoDate, said: readonly WizardEvent[]): WizardState {
  const phase = said.reduce<Phase>(phaseAfter, 'welcoming');
  return {
    phase,
    onDate: said.reduce(dayAfter, onDate),
    answers: {},
    path: [firstQuestion.id],
    skipped: [],
    asked: { question: firstQuestion, number: 1, left: undefined, whose: 'you', takesUnknown: true },
    isSettledEarly: false,
    get assessment(): never {
      throw new MachineNotHere('no result before the law has come');
    },
  };
}

function dayAfter(day: IsoDate, event: WizardEvent): IsoDate {
  return event.type === 'day.chosen' ? event.onDate : day;
}

function phaseAfter(phase: Phase, { type }: WizardEvent): Phase {
  if (type === 'check.started' || type === 'question.reopened') return 'asking';
  return type === 'welcome.reopened' ? 'welcoming' : phase;
}

/** Thrown when a result is asked for before the law has come. */
export class MachineNotHere extends Error {
  override readonly name = 'MachineNotHere';
}
