import type { AlternativeId } from '../contract';
import { decides } from '../rules';
import { isFamilyWithoutStay } from './other-rights';
import type { Person } from './person';
import { isRunning } from './running-file';

/** What to do first: one thing, so that it is remembered. */
export type NextStep =
  | 'finish'
  | 'advice'
  | 'apply'
  | 'applySameAmount'
  | 'applyAndClaim'
  | 'afterPrison'
  | 'afterRelease'
  | 'tellChanges'
  | 'familyAtCentre'
  | AlternativeId;

/** What is done at the centre. */
const atCentre: readonly NextStep[] = [
  'apply',
  'applyAndClaim',
  'applySameAmount',
  'familyAtCentre',
  'afterRelease',
  'tellChanges',
];

/** Whether the next thing is done at the centre, so that the way there is what to show. */
export function leadsToCentre(next: NextStep): boolean {
  return atCentre.includes(next);
}

/** The first thing to do with this result. */
export function nextStep(person: Person): NextStep {
  const { answers, assessment } = person;
  const { verdict, alternatives, warnings, findings } = assessment;
  if (verdict === 'suspended') return 'afterPrison';
  if (verdict === 'incomplete') return 'finish';
  // Whoever may lose the right to stay by asking hears that first.
  if (warnings.includes('residenceRightAtRisk')) return 'advice';
  if (isFamilyWithoutStay(person)) return 'familyAtCentre';
  if (verdict === 'unlikely') {
    const [first] = alternatives;
    return first === 'equivalentSocialAid' ? 'applySameAmount' : (first ?? 'apply');
  }
  // The right was only suspended in prison: nothing is asked for anew (A.R. / K.B. 11-7-2002, art. 39).
  if (answers.detention === 'released') return 'afterRelease';
  if (isRunning(answers)) return 'tellChanges';
  const claims = findings.some(
    ({ condition, outcome }) => condition === 'otherBenefits' && outcome === 'depends',
  );
  return claims ? 'applyAndClaim' : 'apply';
}

/** Whether the answer is the same amount under another name (aide sociale équivalente / equivalent leefloon). */
export function isSameAmountElsewhere({ assessment }: Person): boolean {
  const others = assessment.findings.filter((finding) => decides(finding) && finding.condition !== 'status');
  return (
    assessment.verdict === 'unlikely' &&
    assessment.alternatives.includes('equivalentSocialAid') &&
    others.every(({ outcome }) => outcome !== 'notMet') &&
    assessment.estimates.some(({ perMonth }) => perMonth.high > 0)
  );
}
