import { perMonth, type IsoDate } from '../kernel';
import { yearlyRate } from '../rules';
import { count, euros, type Line } from '../text';
import { isSelfEmployed } from './other-rights';
import type { Person } from './person';

/** Days after a delivery of fuel in which the heating allowance is asked (Fonds social chauffage / Sociaal Verwarmingsfonds). */
const daysToAskForHeating = 60;

/** Full months of integration income after which care is reimbursed better (intervention majorée / verhoogde tegemoetkoming). */
const monthsUntilReimbursement = 3;

/** Other rights that often come with the integration income, whoever one is. */
export const rightIds = [
  'urgentHelp',
  'rentalGuarantee',
  'installationPremium',
  'referenceAddress',
  'advance',
  'bridgingRight',
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
    bridgingRight: isSelfEmployed(person),
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
