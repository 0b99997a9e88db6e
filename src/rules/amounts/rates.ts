import type { Category } from '../../contract';
import { indexSteps, integrationIncome } from '../../data';
import { later, scale, type Cents, type IsoDate, type Period } from '../../kernel';

/** An amount, and since when it stands so. */
export interface DatedAmount<Per extends Period> {
  readonly amount: Cents<Per>;
  readonly validFrom: IsoDate;
}

/**
 * An amount fixed at pivot index 103.14, as it stands on a day: half up to the cent (loi / wet 26-5-2002, art. 15). The index
 * is that of the law, unless a forecast asks what another would give.
 */
export function indexed<Per extends Period>(
  base: Cents<Per>,
  onDate: IsoDate,
  index = indexSteps,
): DatedAmount<Per> {
  const step = index.on(onDate);
  return { amount: scale(base, step.value, 'halfUp'), validFrom: step.validFrom };
}

/** The full amount of a category for a year (montant / bedrag; art. 14 § 1), and since when it holds. */
export function yearlyRate(category: Category, onDate: IsoDate, index = indexSteps): DatedAmount<'year'> {
  const base = integrationIncome.on(onDate);
  const rate = indexed(base.value[category], onDate, index);
  return { ...rate, validFrom: later(base.validFrom, rate.validFrom) };
}
