import type { AlternativeId } from '../contract';
import type { Judged } from './conditions/finding';

/** The most fitting first: a place to live, care, money, then what to prepare or to claim. */
const order: readonly AlternativeId[] = [
  'fedasilReception',
  'urgentMedicalAid',
  'equivalentSocialAid',
  'socialAid',
  'fileForEighteenthBirthday',
  'elderlyGuarantee',
  'claimOtherBenefitFirst',
  'advance',
  'otherCpasHelp',
];

/** The other rights that the conditions point to, each once. */
export function alternatives(conditions: readonly Judged[]): readonly AlternativeId[] {
  const named = new Set(conditions.flatMap((condition) => condition.alternatives));
  return order.filter((id) => named.has(id));
}
