import type { AlternativeId } from '../contract';
import { decides } from '../rules';
import type { Person } from './person';

/** What to do first: one thing, so that it is remembered. */
export type NextStep =
  'finish' | 'advice' | 'apply' | 'applySameAmount' | 'applyAndClaim' | 'afterPrison' | AlternativeId;

/** The first thing to do with this result. */
export function nextStep({ assessment }: Person): NextStep {
  const { verdict, alternatives, warnings, findings } = assessment;
  if (verdict === 'suspended') return 'afterPrison';
  if (verdict === 'incomplete') return 'finish';
  // Whoever may lose the right to stay by asking hears that first.
  if (warnings.includes('residenceRightAtRisk')) return 'advice';
  if (verdict === 'likely') return 'apply';
  const [first] = alternatives;
  if (verdict === 'depends') {
    const claims = findings.some(
      ({ condition, outcome }) => condition === 'otherBenefits' && outcome === 'depends',
    );
    return claims ? 'applyAndClaim' : 'apply';
  }
  return first === 'equivalentSocialAid' ? 'applySameAmount' : (first ?? 'apply');
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
