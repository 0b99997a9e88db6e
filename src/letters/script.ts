import { daysToForward } from '../rules';
import { line } from '../text';
import type { Facts } from './letter';
import { when } from './parts';

/** Three sentences for the counter, and what to ask for before leaving (accusé de réception / ontvangstbewijs). */
export function counterScript({ answers, assessment }: Pick<Facts, 'answers' | 'assessment'>) {
  const { alternatives, estimates } = assessment;
  const areRelativesCounted = estimates.some(({ ledger }) =>
    ledger.some(({ label }) => label === 'relatives'),
  );
  const otherRight = alternatives.includes('equivalentSocialAid') || alternatives.includes('socialAid');
  const [request, help] =
    answers.residence === 'homeless'
      ? ([line('script.request'), line('script.homeless')] as const)
      : ([line(otherRight ? 'script.requestEither' : 'script.request'), line('script.papers')] as const);
  return {
    say: [request, help, line('script.receipt')],
    ask: [line('script.ask.receipt'), line('script.ask.deadline'), line('script.ask.name')],
    otherwise: [
      line('script.otherwise.notToday'),
      line('script.otherwise.refused'),
      line('script.otherwise.wrongCentre', { days: { count: daysToForward } }),
      ...when(alternatives.includes('advance'), line('script.otherwise.otherBenefit')),
      ...when(areRelativesCounted, line('script.otherwise.relatives')),
    ],
  };
}
