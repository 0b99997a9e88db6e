import { assign, setup, type SnapshotFrom } from 'xstate';
import type { AnswerId, Answers } from '../contract/situation';
import type { IsoDate } from '../kernel/iso-date';
import type { assess, ReasonedAssessment } from '../rules/assess';
import { path, relevant } from '../rules/questions';

/** Facts that the result asks for itself: they move dates and places, never a condition or an amount. */
export const reportFacts = [
  'commune',
  'registeredCommune',
  'appliedOn',
  'decidedOn',
  'notifiedOn',
  'firstMonth',
  'resumed',
] as const satisfies readonly AnswerId[];
export type ReportFact = (typeof reportFacts)[number];

/** One question with an answer of its own type. */
export type Given = {
  [Id in AnswerId]-?: { readonly question: Id; readonly answer: NonNullable<Answers[Id]> };
}[AnswerId];
type GivenFact = {
  [Id in ReportFact]: { readonly fact: Id; readonly value: Answers[Id] | undefined };
}[ReportFact];

export type WizardEvent =
  | { readonly type: 'check.started' }
  | { readonly type: 'law.arrived'; readonly assess: Assess }
  | ({ readonly type: 'answer.given' } & Given)
  | { readonly type: 'question.skipped'; readonly question: AnswerId }
  | { readonly type: 'question.reopened'; readonly question: AnswerId }
  | { readonly type: 'review.requested' }
  | { readonly type: 'answers.confirmed' }
  | { readonly type: 'report.requested' }
  | { readonly type: 'check.resumed' }
  | { readonly type: 'welcome.reopened' }
  | ({ readonly type: 'fact.given' } & GivenFact)
  | { readonly type: 'day.chosen'; readonly onDate: IsoDate }
  | { readonly type: 'session.ended'; readonly onDate: IsoDate };

/** The law as a function. It is a file of its own, fetched while the first question is read. */
export type Assess = typeof assess;

/** What has been heard, kept even when moot, so that taking a change back loses nothing. */
export interface WizardContext {
  readonly onDate: IsoDate;
  /** Null until it has come. */
  readonly assess: Assess | null;
  readonly heard: Answers;
  readonly skipped: readonly AnswerId[];
  readonly reopened: AnswerId | null;
}

/** The answers that count now. */
export function answersOf(context: WizardContext): Answers {
  return relevant(context.heard, context.onDate);
}

/** The questions that apply now, in order. */
export function pathOf(context: WizardContext): readonly AnswerId[] {
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
export function currentQuestion(context: WizardContext): AnswerId | null {
  return context.reopened ?? firstOpen(context);
}

/** The question before this one on the path, or null at the start. */
export function questionBefore(context: WizardContext, question: AnswerId): AnswerId | null {
  const asked = pathOf(context);
  return asked[asked.indexOf(question) - 1] ?? null;
}

function firstOpen(context: WizardContext): AnswerId | null {
  const answers = answersOf(context);
  return pathOf(context).find((id) => answers[id] === undefined && !context.skipped.includes(id)) ?? null;
}

/** The conversation: welcome, questions, review, result. Which question comes is read off the answers, never stored. */
export const wizardMachine = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as { readonly onDate: IsoDate; readonly assess?: Assess },
  },
  actions: {
    record: assign(({ context }, { question, answer }: Given) => ({
      // TypeScript does not see that a question and its answer vary together; Given has checked it.
      heard: { ...context.heard, [question]: answer },
      skipped: context.skipped.filter((id) => id !== question),
      reopened: null,
    })),
    skip: assign(({ context }, { question }: { question: AnswerId }) => {
      const { [question]: _left, ...heard } = context.heard;
      return {
        heard,
        skipped: [...context.skipped.filter((id) => id !== question), question],
        reopened: null,
      };
    }),
    note: assign(({ context }, { fact, value }: GivenFact) => {
      const { [fact]: _former, ...heard } = context.heard;
      return { heard: value === undefined ? heard : { ...heard, [fact]: value } };
    }),
    reopen: assign((_, { question }: { question: AnswerId }) => ({ reopened: question })),
    close: assign({ reopened: null }),
    chooseDay: assign((_, { onDate }: { onDate: IsoDate }) => ({ onDate })),
    bringLaw: assign((_, { assess }: { assess: Assess }) => ({ assess })),
    forget: assign(({ context }, { onDate }: { onDate: IsoDate }) => blank(onDate, context.assess)),
  },
  guards: {
    isOnPath: ({ context }, { question }: { question: AnswerId }) => pathOf(context).includes(question),
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
    'question.reopened': {
      guard: { type: 'isOnPath', params: ({ event }) => ({ question: event.question }) },
      target: '.asking',
      actions: { type: 'reopen', params: ({ event }) => ({ question: event.question }) },
    },
    'welcome.reopened': { target: '.welcoming', actions: 'close' },
    'law.arrived': { actions: { type: 'bringLaw', params: ({ event }) => ({ assess: event.assess }) } },
    'fact.given': { actions: { type: 'note', params: ({ event }) => event } },
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
          guard: { type: 'isOnPath', params: ({ event }) => ({ question: event.question }) },
          actions: { type: 'record', params: ({ event }) => event },
        },
        'question.skipped': {
          guard: { type: 'isOnPath', params: ({ event }) => ({ question: event.question }) },
          actions: { type: 'skip', params: ({ event }) => ({ question: event.question }) },
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
