import { assign, setup, type SnapshotFrom } from 'xstate';
import { answersAfter, isUnasked, mayHappen, type AnswerEvent, type QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import { assessmentOf, currentQuestion, pathOf, type Assess, type WizardContext } from './context';

export type WizardEvent =
  | AnswerEvent
  | { readonly type: 'check.started' }
  | { readonly type: 'question.reopened'; readonly question: QuestionId }
  | { readonly type: 'review.requested' }
  | { readonly type: 'answers.confirmed' }
  | { readonly type: 'report.requested' }
  | { readonly type: 'check.resumed' }
  | { readonly type: 'welcome.reopened' }
  | { readonly type: 'overview.opened' }
  | { readonly type: 'day.chosen'; readonly onDate: IsoDate }
  | { readonly type: 'session.ended'; readonly onDate: IsoDate };

/** The conversation: welcome, questions one by one or all at once, review, result. Which question comes is read off the answers, never stored. */
export const wizardMachine = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as { readonly onDate: IsoDate; readonly assess: Assess },
  },
  actions: {
    hear: assign(({ context }, event: AnswerEvent) => answersAfter(context, event)),
    reopen: assign((_, { question }: { question: QuestionId }) => ({ reopened: question })),
    close: assign({ reopened: null }),
    chooseDay: assign((_, { onDate }: { onDate: IsoDate }) => ({ onDate })),
    forget: assign(({ context }, { onDate }: { onDate: IsoDate }) => blank(onDate, context.assess)),
  },
  guards: {
    isOnPath: ({ context }, { question }: { question: QuestionId }) => pathOf(context).includes(question),
    mayHappen: ({ context }, event: AnswerEvent) => mayHappen(context, event, context.onDate),
    isUnasked: ({ context }, event: AnswerEvent) => isUnasked(context, event, context.onDate),
    nothingLeftToAsk: ({ context }) => currentQuestion(context) === null,
    isSettledEarly: ({ context }) => {
      const { verdict } = assessmentOf(context);
      return verdict === 'unlikely' || verdict === 'suspended';
    },
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => blank(input.onDate, input.assess),
  initial: 'welcoming',
  on: {
    // What no screen asks leads to no other screen: facts of the result, and what a file brings that was not worth asking.
    'answer.given': {
      guard: { type: 'isUnasked', params: ({ event }) => event },
      actions: { type: 'hear', params: ({ event }) => event },
    },
    'answer.withdrawn': { actions: { type: 'hear', params: ({ event }) => event } },
    'question.reopened': {
      guard: { type: 'isOnPath', params: ({ event }) => ({ question: event.question }) },
      target: '.asking',
      actions: { type: 'reopen', params: ({ event }) => ({ question: event.question }) },
    },
    'welcome.reopened': { target: '.welcoming', actions: 'close' },
    'overview.opened': { target: '.overviewing', actions: 'close' },
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
    // Every question at once, as staff see them: none is the current one, and answers come in any order.
    overviewing: {
      on: {
        'answer.given': {
          guard: { type: 'mayHappen', params: ({ event }) => event },
          actions: { type: 'hear', params: ({ event }) => event },
        },
        'question.skipped': {
          guard: { type: 'mayHappen', params: ({ event }) => event },
          actions: { type: 'hear', params: ({ event }) => event },
        },
        'check.resumed': 'asking',
      },
    },
    reporting: { on: { 'review.requested': 'reviewing', 'check.resumed': 'asking' } },
  },
});

function blank(onDate: IsoDate, assess: Assess): WizardContext {
  return { onDate, assess, heard: {}, skipped: [], detained: undefined, reopened: null };
}

export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>;
export type Phase = WizardSnapshot['value'];
