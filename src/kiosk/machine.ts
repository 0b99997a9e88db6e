import { assign, emit, setup, type SnapshotFrom } from 'xstate';

/** How long a silence may last before the warning, and how long the warning stands, in milliseconds. */
export const pace = { patience: 120_000, grace: 60_000, unhurried: 10 };

/** Why a session is over: nobody was there any more, the visitor said so, or the page failed. */
export type Ending = 'silence' | 'finished' | 'failure';

export type KioskEvent =
  | { readonly type: 'visitor.came' }
  | { readonly type: 'sign.given' }
  | { readonly type: 'stay.confirmed' }
  | { readonly type: 'time.requested' }
  | { readonly type: 'time.released' }
  | { readonly type: 'visitor.left' }
  | { readonly type: 'page.failed' };

interface KioskContext {
  /** Whether the visitor asked for more time. */
  readonly unhurried: boolean;
}

/**
 * A screen that nobody watches over. While someone is there it waits; a silence brings the warning, and a warning that
 * stays without answer ends the session. Only the buttons of the warning answer it: a passer-by who leans on the screen
 * does not keep another's answers open.
 */
export const kioskMachine = setup({
  types: {
    context: {} as KioskContext,
    events: {} as KioskEvent,
    emitted: {} as { readonly type: 'session.ended'; readonly ending: Ending },
  },
  delays: {
    patience: ({ context }) => pace.patience * (context.unhurried ? pace.unhurried : 1),
    grace: ({ context }) => pace.grace * (context.unhurried ? pace.unhurried : 1),
  },
  actions: {
    slowDown: assign({ unhurried: true }),
    speedUp: assign({ unhurried: false }),
    end: emit((_, { ending }: { ending: Ending }) => ({ type: 'session.ended' as const, ending })),
  },
}).createMachine({
  id: 'kiosk',
  context: { unhurried: false },
  initial: 'resting',
  states: {
    resting: {
      on: {
        'visitor.came': 'attended',
        'page.failed': { target: 'ended', actions: { type: 'end', params: { ending: 'failure' } } },
      },
    },
    attended: {
      after: { patience: 'warning' },
      on: {
        'sign.given': { target: 'attended', reenter: true },
        'time.requested': { target: 'attended', reenter: true, actions: 'slowDown' },
        'time.released': { target: 'attended', reenter: true, actions: 'speedUp' },
        'visitor.left': { target: 'ended', actions: { type: 'end', params: { ending: 'finished' } } },
        'page.failed': { target: 'ended', actions: { type: 'end', params: { ending: 'failure' } } },
      },
    },
    warning: {
      after: {
        grace: { target: 'ended', actions: { type: 'end', params: { ending: 'silence' } } },
      },
      on: {
        'stay.confirmed': 'attended',
        'visitor.left': { target: 'ended', actions: { type: 'end', params: { ending: 'finished' } } },
        'page.failed': { target: 'ended', actions: { type: 'end', params: { ending: 'failure' } } },
      },
    },
    // Not final: signs of life still come in until the page is gone, and a stopped machine complains about them.
    ended: {},
  },
});

export type KioskSnapshot = SnapshotFrom<typeof kioskMachine>;
