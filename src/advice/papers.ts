import type { Answers } from '../contract';
import type { IsoDate } from '../kernel';
import { livesWithPartner, relativesWhoMayCount } from '../rules';
import {
  hasProperty,
  hasSavings,
  mayHaveLostBenefit,
  receives,
  receiving,
  relativeReceivesChildBenefit,
  socialBenefits,
} from './paper-occasions';

/** What to bring, by subject; the words are under `paper.<id>.name`, who gives it under `paper.<id>.from`. */
export const paperGroups = ['person', 'home', 'household', 'money', 'rights', 'work', 'yours'] as const;
export type PaperGroup = (typeof paperGroups)[number];

const hasRelativeWhoMayCount = (answers: Answers, onDate: IsoDate): boolean =>
  relativesWhoMayCount(answers, onDate).length > 0;

interface Entry {
  readonly id: string;
  readonly group: PaperGroup;
  /** Only for whoever wants to; nobody waits for it. */
  readonly optional?: true;
  readonly when: (answers: Answers, onDate: IsoDate) => boolean;
}

/**
 * Paper → for whom. What centres usually ask, not a condition of the law: the request is registered without any of it
 * (loi / wet 26-5-2002, art. 18; what the person cannot find the centre looks up, art. 19 § 3).
 */
const table = [
  { id: 'identity', group: 'person', when: () => true },
  {
    id: 'residencePapers',
    group: 'person',
    when: ({ status }) => status !== undefined && status !== 'belgian',
  },
  {
    id: 'recognition',
    group: 'person',
    when: ({ status }) => status === 'refugee' || status === 'subsidiaryProtection' || status === 'stateless',
  },
  { id: 'temporaryProtection', group: 'person', when: ({ status }) => status === 'temporaryProtection' },
  { id: 'marriage', group: 'person', when: ({ minorSituation }) => minorSituation === 'married' },
  { id: 'pregnancy', group: 'person', when: ({ minorSituation }) => minorSituation === 'pregnant' },
  { id: 'prison', group: 'person', when: ({ detention }) => detention !== undefined && detention !== 'none' },
  { id: 'lease', group: 'home', when: ({ residence }) => residence === 'home' },
  { id: 'energyBills', group: 'home', when: ({ residence }) => residence === 'home' },
  { id: 'placeOfStay', group: 'home', when: ({ residence }) => residence === 'homeless' },
  { id: 'composition', group: 'household', when: ({ household }) => (household ?? []).length > 0 },
  {
    id: 'partnerComes',
    group: 'household',
    when: (answers) => livesWithPartner(answers) === true,
  },
  {
    id: 'births',
    group: 'household',
    when: ({ household, minorSituation }) =>
      household?.includes('minorChild') === true || minorSituation === 'childInCharge',
  },
  { id: 'relativesIncome', group: 'household', when: hasRelativeWhoMayCount },
  { id: 'relativesChildBenefit', group: 'household', when: relativeReceivesChildBenefit },
  { id: 'equityReasons', group: 'household', when: hasRelativeWhoMayCount },
  { id: 'bank', group: 'money', when: () => true },
  { id: 'savings', group: 'money', when: hasSavings },
  { id: 'paySlips', group: 'money', when: receiving('wage', 'artistic', 'localEmployment') },
  { id: 'noticePay', group: 'money', when: receiving('noticePay') },
  {
    id: 'accounts',
    group: 'money',
    when: (answers) => answers.work === 'selfEmployed' || receives(answers, ['selfEmployed']),
  },
  { id: 'unemployment', group: 'money', when: receiving('unemployment') },
  { id: 'sickness', group: 'money', when: receiving('sickness') },
  { id: 'pension', group: 'money', when: receiving('pension') },
  {
    id: 'disability',
    group: 'money',
    when: receiving('disabilityReplacement', 'disabilityIntegration'),
  },
  { id: 'volunteering', group: 'money', when: receiving('volunteerAllowance') },
  { id: 'gifts', group: 'money', when: receiving('countedGifts', 'regularGifts') },
  {
    id: 'childBenefit',
    group: 'money',
    when: (answers) =>
      answers.work === 'student' || receives(answers, ['childBenefitForSelf', 'childBenefitForChildren']),
  },
  {
    id: 'otherBenefit',
    group: 'money',
    when: (answers) =>
      receives(answers, ['elderlyAssistance', 'training', 'otherCounted']) ||
      (answers.otherBenefits === 'receiving' && !receives(answers, socialBenefits)),
  },
  {
    id: 'maintenance',
    group: 'money',
    when: (answers) =>
      answers.maintenance === 'paid' ||
      answers.maintenance === 'notClaimed' ||
      receives(answers, ['maintenanceForSelf', 'maintenanceForChildren']),
  },
  { id: 'property', group: 'money', when: (answers) => hasProperty(answers, ['built', 'unbuilt']) },
  { id: 'propertyAbroad', group: 'money', when: (answers) => hasProperty(answers, ['abroad']) },
  { id: 'transfers', group: 'money', when: ({ transfers }) => (transfers ?? []).length > 0 },
  { id: 'endOfBenefit', group: 'rights', when: mayHaveLostBenefit },
  { id: 'claimPending', group: 'rights', when: ({ otherBenefits }) => otherBenefits === 'pending' },
  { id: 'jobSearch', group: 'work', when: ({ work }) => work === 'seeking' || work === 'working' },
  { id: 'medical', group: 'work', when: ({ work }) => work === 'health' },
  { id: 'reasonsNotToWork', group: 'work', when: ({ work }) => work === 'equity' },
  { id: 'enrolment', group: 'work', when: ({ work }) => work === 'student' },
  { id: 'studyGrant', group: 'work', when: ({ work }) => work === 'student' },
  // Nobody is sent to fetch a paper from parents with whom there is a conflict.
  {
    id: 'parentsIncome',
    group: 'work',
    when: ({ work, maintenance }) => work === 'student' && maintenance !== 'conflict',
  },
  { id: 'debts', group: 'yours', optional: true, when: () => true },
] as const satisfies readonly Entry[];

export type PaperId = (typeof table)[number]['id'];

/** A paper to bring along. */
export interface Paper {
  readonly id: PaperId;
  readonly group: PaperGroup;
  readonly optional: boolean;
}

/** The papers for these answers, and for no other reason (documents à apporter / mee te brengen documenten). */
export function papers(answers: Answers, onDate: IsoDate): readonly Paper[] {
  return table
    .filter((entry) => entry.when(answers, onDate))
    .map((entry) => ({ id: entry.id, group: entry.group, optional: 'optional' in entry }));
}

/** Every paper there is, for the tests that hold the texts to it. */
export const paperIds: readonly PaperId[] = table.map(({ id }) => id);
