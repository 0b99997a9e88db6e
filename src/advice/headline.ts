import { decides, type ReasonedFinding } from '../rules';
import { isSameAmountElsewhere } from './next-step';
import type { Person } from './person';

/** At most this many reasons beside the verdict: the rest stands below, condition by condition. */
const mostReasons = 3;

/** Which sentence stands on top: the verdict, or the same amount under another name. */
export function headline(person: Person) {
  return isSameAmountElsewhere(person) ? 'sameAmount' : person.assessment.verdict;
}

/** The findings that made the verdict; for a good one, those people ask about first. */
export function reasonsBehind({ assessment }: Person): readonly ReasonedFinding[] {
  const decisive = assessment.findings.filter(decides);
  const wanted = (
    {
      likely: ['met', 'exempt'],
      depends: ['depends'],
      unlikely: ['notMet'],
      suspended: [],
      incomplete: ['unanswered'],
    } as const satisfies Record<typeof assessment.verdict, readonly ReasonedFinding['outcome'][]>
  )[assessment.verdict];
  const found = decisive.filter(({ outcome }) => (wanted as readonly string[]).includes(outcome));
  if (assessment.verdict !== 'likely') return found.slice(0, mostReasons);
  const asked = ['status', 'resources', 'work'];
  return found.filter(({ condition }) => asked.includes(condition));
}

/** How the amount is to be taken: as what one may get, as where the centre would start, or as what comes back later. */
export function standingOf(person: Person): 'expected' | 'sameAid' | 'otherwise' | 'nothing' | 'afterwards' {
  if (isSameAmountElsewhere(person)) return 'sameAid';
  switch (person.assessment.verdict) {
    case 'unlikely':
      // Nothing is no amount to start from.
      return person.assessment.estimates.some(({ perMonth }) => perMonth.high > 0) ? 'otherwise' : 'nothing';
    case 'suspended':
      return 'afterwards';
    case 'likely':
    case 'depends':
    case 'incomplete':
      return 'expected';
  }
}
