import type { IncomeKind } from '../contract';
import { integrationIncome, type OptionGroup } from '../interview';

/** What an amount of income may be counted by. */
export type IncomePeriod = 'month' | 'year' | 'day' | 'hour';

/**
 * Every kind of income, the commonest first. A group of one kind is that kind; the others narrow to seven at most. The
 * integration income itself stands among them so that nobody looks for it elsewhere, and counts it.
 */
export const incomeGroups: readonly OptionGroup[] = [
  { id: 'wage', options: ['wage'] },
  {
    id: 'benefits',
    options: [
      'unemployment',
      'sickness',
      'pension',
      'disabilityReplacement',
      'disabilityIntegration',
      'elderlyAssistance',
    ],
  },
  {
    id: 'family',
    options: [
      'childBenefitForSelf',
      'childBenefitForChildren',
      'maintenanceForSelf',
      'maintenanceForChildren',
      'fosterCare',
    ],
  },
  { id: integrationIncome, options: [integrationIncome] },
  {
    id: 'work',
    options: ['selfEmployed', 'noticePay', 'artistic', 'localEmployment', 'volunteerAllowance'],
  },
  {
    id: 'studies',
    options: ['training', 'employerTrainingPart', 'studyGrant'],
  },
  {
    id: 'help',
    options: [
      'regularGifts',
      'countedGifts',
      'occasionalGifts',
      'socialAid',
      'regionalHousingPremium',
      'otherCounted',
      'otherExempt',
    ],
  },
];

/** The periods that the papers for a kind of income name; the first one is the usual one. */
export function periodsOf(kind: IncomeKind): readonly IncomePeriod[] {
  switch (kind) {
    case 'localEmployment':
      return ['hour'];
    case 'unemployment':
    case 'sickness':
      return ['month', 'day'];
    case 'selfEmployed':
    case 'volunteerAllowance':
      return ['year', 'month'];
    case 'artistic':
    case 'studyGrant':
    case 'occasionalGifts':
      return ['year'];
    case 'pension':
    case 'otherCounted':
    case 'otherExempt':
      return ['month', 'year'];
    default:
      return ['month'];
  }
}
