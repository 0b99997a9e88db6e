import { unknown, type Answers, type Income, type IncomeKind, type PropertyKind } from '../contract';
import type { IsoDate } from '../kernel';
import { isMinor, isOfPensionAge } from '../rules';

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

/** The same as an occasion for a paper. */
export function receiving(...kinds: readonly IncomeKind[]): (answers: Answers) => boolean {
  return (answers) => receives(answers, kinds);
}

/** Whether there are savings, of the person or of a partner who does not apply; what is not known may be some. */
export function hasSavings({ savings, partnerSavings }: Answers): boolean {
  return [savings, partnerSavings].some((amount) => amount === unknown || (amount ?? 0) > 0);
}

/** Whether the person, or a partner who does not apply, owns something of these kinds. */
export function hasProperty(
  { properties, partnerProperties }: Answers,
  kinds: readonly PropertyKind[],
): boolean {
  return [...(properties ?? []), ...(partnerProperties ?? [])].some(({ kind }) => kinds.includes(kind));
}

/** Whether a relative in the home receives child benefit for the person: what is shown to be less counts for less. */
export function relativeReceivesChildBenefit({ relatives }: Answers): boolean {
  return (relatives ?? []).some(({ childBenefitForApplicant: benefit }) => (benefit ?? 0) !== 0);
}

/** Nothing says whether a benefit came before: a student, a worker and a pensioner are not asked for its end. */
export function mayHaveLostBenefit(answers: Answers, onDate: IsoDate): boolean {
  const { work, otherBenefits, age } = answers;
  if (work === 'seeking') return true;
  if (otherBenefits !== 'none' || age === undefined) return false;
  const ofWorkingAge = !isMinor(answers, onDate) && !isOfPensionAge(answers, onDate);
  return ofWorkingAge && work !== 'student' && work !== 'working' && work !== 'selfEmployed';
}
