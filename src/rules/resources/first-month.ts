import type { LedgerLabel, LedgerLine } from '../../contract';
import { cite, incomeTreatment } from '../../data';
import {
  cents,
  dayOfMonth,
  daysInMonth,
  minus,
  partOfMonth,
  perMonth,
  perYear,
  scale,
  type Cents,
  type IsoDate,
  type Ratio,
} from '../../kernel';
import { takenOff, total } from '../amounts/ledger';

/** The resources of an incomplete month, and how to settle a year of them. */
export interface FirstMonth {
  /** The person's own income, after the exemptions of art. 35 for a month that the right does not cover wholly. */
  readonly own: readonly LedgerLine[];
  /** Property, housing, partner and relatives: whole in any month. */
  readonly others: readonly LedgerLine[];
  /** The full amount of the category for a month. */
  readonly fullMonth: Cents<'month'>;
  /** The year that comes out of these resources. */
  readonly settle: (resources: readonly LedgerLine[]) => Cents<'year'>;
}

/** The exemptions of art. 35 go with the income they exempt. */
const exemptions: readonly LedgerLabel[] = ['workExemption', 'studentExemption', 'artisticExemption'];

/** The days that a right beginning on a day has in that month, both ends included, out of all of the month's. */
export function daysOfRight(onDate: IsoDate): Ratio {
  return { of: daysInMonth(onDate) - dayOfMonth(onDate) + 1, by: daysInMonth(onDate) };
}

/**
 * The amount of a first, incomplete month when the right existed, or was only suspended, in the two full months before
 * (reprise / hervatting): income stays whole, the amount is cut to the days (reading D10, 1).
 */
export function resumedMonth({ own, others, settle }: FirstMonth, onDate: IsoDate): Cents<'once'> {
  return partOfMonth(perMonth(settle([...own, ...others]), 'halfUp'), daysOfRight(onDate), 'halfUp');
}

/** What counts besides the person's pay and benefits: whole in any month. */
export function otherResources({ own, others }: FirstMonth, onDate: IsoDate): readonly LedgerLine[] {
  return [...own.filter(({ label }) => !isProfessional(label, onDate)), ...others];
}

/**
 * The amount of a first, incomplete month of a new claim (nouvelle demande / nieuwe aanvraag; reading D10): the person's pay
 * and replacement income for the days of the claim only, everything else whole, then the month by its days. Where such
 * income is the only resource and reaches the full amount for those days, there is no right in that month.
 */
export function newClaimMonth(
  month: FirstMonth,
  onDate: IsoDate,
  isOtherResourceTaken: boolean,
): Cents<'once'> {
  const days = daysOfRight(onDate);
  const daily = month.own.filter(({ label }) => isProfessional(label, onDate));
  const whole = otherResources(month, onDate);
  const ofMonth = perMonth(minus(cents(0), total(daily)), 'halfUp');
  const ofDays = scale(ofMonth, days, 'halfUp');
  const isOnlyResource = total(whole) === 0 && !isOtherResourceTaken;
  if (isOnlyResource && ofDays >= partOfMonth(month.fullMonth, days, 'halfUp')) return cents(0);
  const reduced = takenOff('otherCounted', perYear(ofDays), cite('ar-2002-07-11', '22, § 1'));
  return partOfMonth(perMonth(month.settle([...reduced, ...whole]), 'halfUp'), days, 'halfUp');
}

function isProfessional(label: LedgerLabel, onDate: IsoDate): boolean {
  const treatments: Readonly<Partial<Record<LedgerLabel, { readonly isProfessional: boolean }>>> =
    incomeTreatment.on(onDate).value;
  return exemptions.includes(label) || treatments[label]?.isProfessional === true;
}
