import type { IncomeKind } from '../contract';
import { isoDate, Timeline } from '../kernel';
import { comparedOn, decree, ministryGuide } from './sources';

/** How one kind of money is treated (A.R. / K.B. 11-7-2002, art. 22 § 1). */
export interface Treatment {
  /** Whether it counts at all; a volunteer's allowance only above a ceiling, neighbourhood work above another. */
  readonly counts: 'yes' | 'no' | 'aboveCeiling';
  /** Professional or replacement income: of a new claim, only the days of the first month count. */
  readonly isProfessional: boolean;
  /** The exemption of art. 35 that it may have. */
  readonly exemption: 'pay' | 'training' | 'artistic' | null;
}

const treated = <const Counts extends Treatment['counts']>(
  counts: Counts,
  isProfessional = false,
  exemption: Treatment['exemption'] = null,
): Treatment & { readonly counts: Counts } => ({ counts, isProfessional, exemption });

const professional = treated('yes', true);
const counted = treated('yes');
const exempt = treated('no');

/** Every kind of money, counted, exempt or counted above a ceiling: the list of art. 22 § 1 as the ministry explains it. */
const treatments = {
  wage: treated('yes', true, 'pay'),
  selfEmployed: treated('yes', true, 'pay'),
  training: treated('yes', true, 'training'),
  artistic: treated('yes', true, 'artistic'),
  unemployment: professional,
  sickness: professional,
  pension: professional,
  disabilityReplacement: professional,
  childBenefitForSelf: counted,
  maintenanceForSelf: counted,
  regularGifts: counted,
  localEmployment: treated('aboveCeiling'),
  // For the months it covers, without art. 35.
  noticePay: professional,
  // Of parents, children, a (former) spouse, or anybody in the home: j exempts the others.
  countedGifts: counted,
  otherCounted: counted,
  // q: within both ceilings nothing, above one of them all of it.
  volunteerAllowance: treated('aboveCeiling'),
  socialAid: exempt, // a
  childBenefitForChildren: exempt, // b
  maintenanceForChildren: exempt, // c
  studyGrant: exempt, // g
  fosterCare: exempt, // h
  disabilityIntegration: exempt, // t
  elderlyAssistance: exempt, // m
  occasionalGifts: exempt, // j
  employerTrainingPart: exempt, // e and r
  regionalHousingPremium: exempt, // f
  otherExempt: exempt, // i, k, l, n, o, p, s
} as const satisfies Readonly<Record<IncomeKind, Treatment>>;

/** A kind of money that counts, wholly or above a ceiling. */
export type CountedKind = {
  [Kind in IncomeKind]: (typeof treatments)[Kind]['counts'] extends 'no' ? never : Kind;
}[IncomeKind];

/**
 * Which money counts (ressources prises en compte / in aanmerking genomen bestaansmiddelen; A.R. / K.B. 11-7-2002, art. 22
 * § 1). The text in force is applied to every day: no case before it is known to have come out otherwise.
 */
export const incomeTreatment = new Timeline<Readonly<Record<IncomeKind, Treatment>>>('incomeTreatment', [
  {
    validFrom: isoDate('2005-08-01'),
    value: treatments,
    reference: decree('22, § 1'),
    source: ministryGuide,
    checkedOn: comparedOn,
  },
]);

/** How many days a month a daily benefit is paid (unemployment, sickness): six days a week, 26 days a month, 312 a year. */
export const benefitDaysAMonth = new Timeline<number>('benefitDaysAMonth', [
  {
    validFrom: isoDate('2005-08-01'),
    value: 26,
    reference: decree('22'),
    source: ministryGuide,
    checkedOn: comparedOn,
  },
]);
