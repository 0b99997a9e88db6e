import { alternatives, type AlternativeId } from '../contract';
import { perMonth, type IsoDate } from '../kernel';
import { yearlyRate } from '../rules';
import { count, euros, type Line } from '../text';
import { isSelfEmployed } from './other-rights';
import type { Person } from './person';

/** Days after a delivery of fuel in which the heating allowance is asked (Fonds social chauffage / Sociaal Verwarmingsfonds). */
const daysToAskForHeating = 60;

/** Full months of integration income after which care is reimbursed better (intervention majorée / verhoogde tegemoetkoming). */
const monthsUntilReimbursement = 3;

/** Other rights that often come with the integration income: first those that fit some people only. */
export const rightIds = [
  'urgentHelp',
  'referenceAddress',
  'installationPremium',
  'advance',
  'bridgingRight',
  'rentalGuarantee',
  'debtMediation',
  'medicalCard',
  'healthReimbursement',
  'socialTariff',
  'socialInternet',
  'heating',
  'maintenancePaid',
  'otherHelp',
] as const;
export type RightId = (typeof rightIds)[number];

/** The rights worth showing to this person, those that fit best first. */
export function rightsOf(person: Person): readonly RightId[] {
  const { answers, amounts } = person;
  const homeless = answers.residence === 'homeless';
  const waits = answers.otherBenefits === 'pending' || answers.otherBenefits === 'notClaimed';
  const fits: Record<RightId, boolean> = {
    urgentHelp: homeless,
    rentalGuarantee: true,
    installationPremium: homeless && amounts === 'shown',
    referenceAddress: homeless,
    advance: waits,
    // Whoever lives of a trade may have to stop it (droit passerelle / overbruggingsrecht).
    bridgingRight: isSelfEmployed(person),
    debtMediation: true,
    medicalCard: true,
    healthReimbursement: true,
    socialTariff: !homeless,
    socialInternet: !homeless,
    heating: !homeless,
    maintenancePaid: true,
    otherHelp: true,
  };
  return rightIds.filter((id) => fits[id]);
}

/** A right with a page part of its own: for whom, where, what to bring, by when. */
export type RightPageId = AlternativeId | Exclude<RightId, 'otherHelp'>;

/** Every one of them, those that may come instead of the integration income first. */
export const rightPageIds: readonly RightPageId[] = [
  ...new Set<RightPageId>([...alternatives, ...rightIds.map(pageOf)]),
];

/** What else this person can ask, what fits best first: what the law gives instead, then what often comes with it. */
export function rightPagesOf(person: Person): readonly RightPageId[] {
  return [...new Set<RightPageId>([...person.assessment.alternatives, ...rightsOf(person).map(pageOf)])];
}

/** Under which name a right is told at length. */
export function pageOf(right: RightId): RightPageId {
  return right === 'otherHelp' ? 'otherCpasHelp' : right;
}

/** Whether a right may come instead of the integration income. */
export function isAlternative(id: RightPageId): id is AlternativeId {
  return alternatives.some((one) => one === id);
}

/** The figures in the text of a right, as they stand on a day. */
export function figuresOf(right: RightId, onDate: IsoDate): NonNullable<Line['figures']> {
  switch (right) {
    case 'installationPremium':
      // A twelfth of the yearly family rate, whatever the category (loi / wet 26-5-2002, art. 14 § 3).
      return { amount: euros(perMonth(yearlyRate('family', onDate).amount, 'halfUp')) };
    case 'heating':
      return { days: count(daysToAskForHeating) };
    case 'healthReimbursement':
      return { months: count(monthsUntilReimbursement) };
    default:
      return {};
  }
}
