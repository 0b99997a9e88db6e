import { createActor } from 'xstate';
import { questionOf, questionsLeft, takesUnknown, whoseOf, type QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import { assess } from '../rules';
import { answersOf, assessmentOf, currentQuestion, pathOf, type WizardContext } from './context';
import { wizardMachine, type WizardSnapshot } from './machine';
import type { Asked, RunningMachine, WizardState } from './wizard-state';

/** Starts the machine of the conversation, with the law. See StartMachine. */
export function startMachine(onDate: IsoDate, ontold: (state: WizardState) => void): RunningMachine {
  const actor = createActor(wizardMachine, { input: { onDate, assess } });
  actor.subscribe((snapshot) => {
    ontold(stateOf(snapshot));
  });
  actor.start();
  return {
    get state() {
      return stateOf(actor.getSnapshot());
    },
    send: (event) => {
      actor.send(event);
    },
    stop: () => {
      actor.stop();
    },
  };
}

function stateOf(snapshot: WizardSnapshot): WizardState {
  const { value: phase, context } = snapshot;
  const { onDate, skipped } = context;
  const answers = answersOf(context);
  const question = currentQuestion(context);
  return {
    phase,
    onDate,
    answers,
    path: pathOf(context),
    skipped,
    asked: question && askedOf(question, context),
    isSettledEarly: snapshot.can({ type: 'report.requested' }),
    // Worked out when a screen asks for it: most states are never looked at so closely.
    get assessment() {
      return assessmentOf(context);
    },
  };
}

function askedOf(id: QuestionId, context: WizardContext): Asked {
  const { onDate, skipped } = context;
  const answers = answersOf(context);
  return {
    question: questionOf(id),
    number: pathOf(context).indexOf(id) + 1,
    left: questionsLeft({ answers, skipped, onDate, question: id }),
    whose: whoseOf(id, answers, onDate),
    takesUnknown: takesUnknown(id),
    ...(context.detained === true && { isDetained: true }),
  };
}
