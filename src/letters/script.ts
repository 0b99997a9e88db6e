import { daysToForward } from '../rules';
import { say, type Facts } from './letter';
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
      ? ([say('script.request'), say('script.homeless')] as const)
      : ([say(otherRight ? 'script.requestEither' : 'script.request'), say('script.papers')] as const);
  return {
    say: [request, help, say('script.receipt')],
    ask: [say('script.ask.receipt'), say('script.ask.deadline'), say('script.ask.name')],
    otherwise: [
      say('script.otherwise.notToday'),
      say('script.otherwise.refused'),
      say('script.otherwise.wrongCentre', { days: { count: daysToForward } }),
      ...when(alternatives.includes('advance'), say('script.otherwise.otherBenefit')),
      ...when(areRelativesCounted, say('script.otherwise.relatives')),
    ],
  };
}
