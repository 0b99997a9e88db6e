import type { Answers } from '../../contract';
import { incomeTreatment, shortageExemption } from '../../data';
import type { IsoDate } from '../../kernel';
import { isSurelyFamily } from '../household/category';
import { livesWithPartner, mayHaveDependentChild, relativesWhoMayCount } from '../household/household';
import { always, whenKnown, type Applies, type Facts } from './fact';

/** Work, the incomes of the person, of the partner and of relatives (loi / wet 26-5-2002, art. 3, 5°; decree, art. 22, 34, 35). */
export const incomeFacts = {
  // Of the occupations only studies move the amount.
  work: { applies: always, whenUnknown: ['student', 'seeking'] },
  incomes: { applies: always },
  jobStarted: { applies: ({ incomes }) => whenKnown(incomes, haveJob), whenUnknown: ['before', 'during'] },
  shortageJob: {
    applies: ({ incomes, jobStarted, work }, onDate) => {
      if (!incomes) return undefined;
      if (shortageExemption.on(onDate).value === null || work === 'student') return false;
      if (!incomes.some(({ kind }) => kind === 'wage')) return false;
      return whenKnown(jobStarted, (one) => one !== 'before');
    },
    whenUnknown: ['yes', 'no'],
  },
  exemptionScheme: {
    applies: ({ incomes }, onDate) =>
      incomes?.some(({ kind }) => incomeTreatment.on(onDate).value[kind].exemption !== null),
    // Unknown or never asked, the two exemptions are tried where they exclude each other.
    whenUnknown: 'amountStays',
  },
  partnerIncomes: {
    applies: (answers, onDate) => {
      if (livesWithPartner(answers) !== true) return livesWithPartner(answers);
      if (isSurelyFamily(answers, onDate)) return true;
      return whenKnown(answers.partnerApplies, (one) => one !== 'yes' || mayHaveDependentChild(answers));
    },
  },
  partnerJobStarted: {
    applies: (answers) => {
      if (!answers.household) return undefined;
      // A partner has the exemption in the family category only (art. 35).
      if (!livesWithPartner(answers) || !mayHaveDependentChild(answers)) return false;
      return whenKnown(answers.partnerIncomes, haveJob);
    },
    whenUnknown: ['before', 'during'],
  },
  relatives: { applies: relativesCount },
  otherApplicants: { applies: relativesCount },
} as const satisfies Facts;

function haveJob(incomes: NonNullable<Answers['incomes']>): boolean {
  return incomes.some(({ kind }) => kind === 'wage' || kind === 'selfEmployed');
}

function relativesCount(answers: Answers, onDate: IsoDate): ReturnType<Applies> {
  if (!answers.household) return undefined;
  if (relativesWhoMayCount(answers, onDate).length === 0) return false;
  return whenKnown(answers.sharedHousehold, always);
}
