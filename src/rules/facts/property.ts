import type { Answers } from '../../contract';
import type { IsoDate } from '../../kernel';
import { isSurelyFamily } from '../household/category';
import { livesWithPartner } from '../household/household';
import { always, whenKnown, type Applies, type Facts } from './fact';

/** Savings, real estate, what was sold or given away, a home paid by others (A.R. / K.B. 11-7-2002, art. 25 to 33, 34 § 1). */
export const propertyFacts = {
  savings: { applies: always, whenUnknown: 'isAmount' },
  savingsShare: { applies: ({ savings }) => whenKnown(savings, (amount) => amount !== 0) },
  properties: { applies: always },
  childBenefitChildren: {
    applies: ({ properties }) =>
      properties?.some(
        ({ kind, cadastralIncome }) =>
          kind === 'built' || (kind === 'abroad' && cadastralIncome !== undefined),
      ),
  },
  partnerSavings: { applies: partnerPropertyCounts, whenUnknown: 'isAmount' },
  partnerSavingsShare: {
    applies: (answers, onDate) =>
      partnerPropertyCounts(answers, onDate) && whenKnown(answers.partnerSavings, (amount) => amount !== 0),
  },
  partnerProperties: { applies: partnerPropertyCounts },
  transfers: { applies: always },
  housingPaidByOthers: { applies: always, whenUnknown: 'isAmount' },
} as const satisfies Facts;

/** Savings and property of a partner who does not apply, outside the family category (art. 34 § 1). */
function partnerPropertyCounts(answers: Answers, onDate: IsoDate): ReturnType<Applies> {
  if (livesWithPartner(answers) !== true) return livesWithPartner(answers);
  if (isSurelyFamily(answers, onDate)) return false;
  return whenKnown(answers.partnerApplies, (one) => one !== 'yes');
}
