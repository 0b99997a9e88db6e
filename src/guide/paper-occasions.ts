import type { Answers, Income } from '../contract/situation';
import type { IncomeKind } from '../contract/values';
import type { IsoDate } from '../kernel/iso-date';
import { isMinor, isOfPensionAge } from '../rules/conditions/age';

/** Benefits that each have a paper of their own. */
export const socialBenefits: readonly IncomeKind[] = [
  'unemployment',
  'sickness',
  'pension',
  'disabilityReplacement',
  'disabilityIntegration',
  'childBenefitForSelf',
];

/** Whether the person or the partner has an income of one of these kinds. */
export function receives({ incomes, partnerIncomes }: Answers, kinds: readonly IncomeKind[]): boolean {
  const all: readonly Income[] = [...(incomes ?? []), ...(partnerIncomes ?? [])];
  return all.some(({ kind }) => kinds.includes(kind));
}

/** Nothing says whether a benefit came before: a student, a worker and a pensioner are not asked for its end. */
export function mayHaveLostBenefit(answers: Answers, onDate: IsoDate): boolean {
  const { work, otherBenefits, age } = answers;
  if (work === 'seeking') return true;
  if (otherBenefits !== 'none' || age === undefined) return false;
  const ofWorkingAge = !isMinor(answers, onDate) && !isOfPensionAge(answers, onDate);
  return ofWorkingAge && work !== 'student' && work !== 'working' && work !== 'selfEmployed';
}
