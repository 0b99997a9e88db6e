import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Answers } from '../contract';
import {
  answersAfter,
  firstOpen,
  isReportFact,
  mayHappen,
  path,
  type AnswerEvent,
  type Heard,
  type QuestionId,
} from '../interview';
import type { IsoDate } from '../kernel';
import { relevant, type assess, type ReasonedAssessment } from '../rules';

export type WizardEvent =
  | AnswerEvent
  | { readonly type: 'check.started' }
  | { readonly type: 'law.arrived'; readonly assess: Assess }
  | { readonly type: 'question.reopened'; readonly question: QuestionId }
  | { readonly type: 'review.requested' }
  | { readonly type: 'answers.confirmed' }
  | { readonly type: 'report.requested' }
  | { readonly type: 'check.resumed' }
  | { readonly type: 'welcome.reopened' }
  | { readonly type: 'day.chosen'; readonly onDate: IsoDate }
  | { readonly type: 'session.ended'; readonly onDate: IsoDate };

/** The law as a function. It is a file of its own, fetched while the first question is read. */
export type Assess = typeof assess;

/** What the conversation knows: the answers heard, the day whose law applies, the question that was gone back to. */
export interface WizardContext extends Heard {
  readonly onDate: IsoDate;
  /** Null until it has come. */
  readonly assess: Assess | null;
  readonly reopened: QuestionId | null;
}

/** The answers that count now. */
export function answersOf(context: WizardContext): Answers {
  return relevant(context.heard, context.onDate);
}

/** The questions that apply now, in order. */
export function pathOf(context: WizardContext): readonly QuestionId[] {
  return path(context.heard, context.onDate);
}

/**
 * What the law makes of the answers; kept for each state, since the screens ask for it again and again. Throws LawNotHere
 * until the law has come.
 */
export function assessmentOf(context: WizardContext): ReasonedAssessment {
  if (!context.assess) throw new LawNotHere('the law has not come yet');
  const known = assessed.get(context) ?? context.assess(context.heard, context.onDate);
  assessed.set(context, known);
  return known;
}

const assessed = new WeakMap<WizardContext, ReasonedAssessment>();

/** The question on the screen: the reopened one, or the first on the path without an answer. */
export function currentQuestion(context: WizardContext): QuestionId | null {
  return context.reopened ?? firstOpen(context, context.onDate);
}

/** The question before this one on the path, or null at the start. */
export function questionBefore(context: WizardContext, question: QuestionId): QuestionId | null {
  const asked = pathOf(context);
  return asked[asked.indexOf(question) - 1] ?? null;
}

/** The conversation: welcome, questions, review, result. Which question comes is read off the answers, never stored. */
export const wizardMachine = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as { readonly onDate: IsoDate; readonly assess?: Assess },
  },
  actions: {
    hear: assign(({ context }, event: AnswerEvent) => answersAfter(context, event)),
    reopen: assign((_, { question }: { question: QuestionId }) => ({ reopened: question })),
    close: assign({ reopened: null }),
    chooseDay: assign((_, { onDate }: { onDate: IsoDate }) => ({ onDate })),
    bringLaw: assign((_, { assess }: { assess: Assess }) => ({ assess })),
    forget: assign(({ context }, { onDate }: { onDate: IsoDate }) => blank(onDate, context.assess)),
  },
  guards: {
    isOnPath: ({ context }, { question }: { question: QuestionId }) => pathOf(context).includes(question),
    mayHappen: ({ context }, event: AnswerEvent) => mayHappen(context, event, context.onDate),
    isOfResult: (_, { question }: AnswerEvent) => isReportFact(question),
    nothingLeftToAsk: ({ context }) => currentQuestion(context) === null,
    isSettledEarly: ({ context }) => {
      if (!context.assess) return false;
      const { verdict } = assessmentOf(context);
      return verdict === 'unlikely' || verdict === 'suspended';
    },
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => blank(input.onDate, input.assess ?? null),
  initial: 'welcoming',
  on: {
    'law.arrived': { actions: { type: 'bringLaw', params: ({ event }) => ({ assess: event.assess }) } },
    // The result asks for facts of its own; they lead to no other screen.
    'answer.given': {
      guard: { type: 'isOfResult', params: ({ event }) => event },
      actions: { type: 'hear', params: ({ event }) => event },
    },
    'answer.withdrawn': { actions: { type: 'hear', params: ({ event }) => event } },
    'question.reopened': {
      guard: { type: 'isOnPath', params: ({ event }) => ({ question: event.question }) },
      target: '.asking',
      actions: { type: 'reopen', params: ({ event }) => ({ question: event.question }) },
    },
    'welcome.reopened': { target: '.welcoming', actions: 'close' },
    'day.chosen': { actions: { type: 'chooseDay', params: ({ event }) => ({ onDate: event.onDate }) } },
    'session.ended': {
      target: '.welcoming',
      actions: { type: 'forget', params: ({ event }) => ({ onDate: event.onDate }) },
    },
  },
  states: {
    welcoming: { on: { 'check.started': 'asking' } },
    asking: {
      always: { guard: 'nothingLeftToAsk', target: 'reviewing' },
      on: {
        'answer.given': {
          guard: { type: 'mayHappen', params: ({ event }) => event },
          actions: [{ type: 'hear', params: ({ event }) => event }, 'close'],
        },
        'question.skipped': {
          guard: { type: 'mayHappen', params: ({ event }) => event },
          actions: [{ type: 'hear', params: ({ event }) => event }, 'close'],
        },
        'review.requested': { target: 'reviewing', actions: 'close' },
        'report.requested': { guard: 'isSettledEarly', target: 'reporting', actions: 'close' },
      },
    },
    reviewing: {
      on: {
        'answers.confirmed': [{ guard: 'nothingLeftToAsk', target: 'reporting' }, { target: 'asking' }],
        'report.requested': { guard: 'isSettledEarly', target: 'reporting' },
      },
    },
    reporting: { on: { 'review.requested': 'reviewing', 'check.resumed': 'asking' } },
  },
});

function blank(onDate: IsoDate, assess: Assess | null): WizardContext {
  return { onDate, assess, heard: {}, skipped: [], reopened: null };
}

/** Thrown when a result is asked for before the law has come. */
export class LawNotHere extends Error {
  override readonly name = 'LawNotHere';
}

export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>;
export type Phase = WizardSnapshot['value'];
