import type { Answers } from '../contract';
import { childBenefitOfRelatives } from '../data';
import { euro } from '../i18n';
import type { IsoDate } from '../kernel';
import { mayHaveChildBenefit } from '../rules';
import type { AmountField } from './amount-fields';

const income: AmountField = {
  name: 'amount',
  as: 'euro',
  per: 'month',
  label: 'relatives.perMonth',
  hint: 'relatives.perMonth.hint',
  unknown: { label: 'relatives.unknown' },
};

const supplement: AmountField = {
  name: 'supplement',
  as: 'euro',
  per: 'month',
  label: 'relatives.supplement',
  hint: 'relatives.supplement.hint',
  optional: true,
};

/**
 * The numbers that are asked of a relative in the home (A.R. / K.B. 11-7-2002, art. 34 § 2): the income; the child benefit
 * (allocations familiales / kinderbijslag) received for the person, where that counts and there may be any; and once there
 * is one, the supplement in it.
 */
export function relativeFields(
  answers: Answers,
  onDate: IsoDate,
  hasBenefit: boolean,
): readonly AmountField[] {
  const rule = childBenefitOfRelatives.on(onDate).value;
  if (rule === null || !mayHaveChildBenefit(answers, onDate)) return [income];
  const childBenefit: AmountField = {
    name: 'childBenefit',
    as: 'euro',
    per: 'month',
    label: 'relatives.childBenefit',
    hint: 'relatives.childBenefit.hint',
    optional: true,
    unknown: { label: 'relatives.childBenefit.unknown', hint: 'relatives.childBenefit.unknown.hint' },
    values: (language) => ({ amount: euro(rule.flat, language) }),
  };
  return hasBenefit ? [income, childBenefit, supplement] : [income, childBenefit];
}
