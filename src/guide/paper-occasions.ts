import type { Answers, Income } from '../contract/situation';
import type { IncomeKind } from '../contract/values';
import { pensionAge } from '../data/pension-age';
import type { IsoDate } from '../kernel/iso-date';
import { circleOn } from '../rules/circle';

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

/** Somebody whose income the centre may count (art. 34): not with separate households, nor for the homeless alone. */
export function relativesMayCount(
  { household = [], sharedHousehold, residence }: Answers,
  onDate: IsoDate,
): boolean {
  if (sharedHousehold === 'no' || (residence === 'homeless' && !household.includes('minorChild')))
    return false;
  const counted: readonly string[] = circleOn(onDate).value;
  return household.some((person) => counted.includes(person));
}

/** Nothing says whether a benefit came before: a student, a worker and a pensioner are not asked for its end. */
export function mayHaveLostBenefit({ work, otherBenefits, age }: Answers, onDate: IsoDate): boolean {
  if (work === 'seeking') return true;
  if (otherBenefits !== 'none' || age === undefined) return false;
  const ofWorkingAge = age >= 18 && age < pensionAge.on(onDate).value;
  return ofWorkingAge && work !== 'student' && work !== 'working' && work !== 'selfEmployed';
}
