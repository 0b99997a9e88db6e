import { cents, isoDate, Timeline, type Cents } from '../kernel';
import { comparedOn, decree, ministryTable } from './sources';

/** The scale of what may be asked of a parent or a child, at pivot index 103.14. */
export interface RecoveryScale {
  /** Below this net taxable income a year nothing is asked; for each dependant it rises by one slice. */
  readonly threshold: Cents<'year'>;
  /** How wide each slice is, and what each dependant adds to the threshold. */
  readonly slice: Cents<'year'>;
  /** How many percent of each slice are asked a year, from the first slice above the threshold on; the last goes on. */
  readonly percents: readonly number[];
  /** More dependants than this are counted as this many. */
  readonly mostDependants: number;
}

/**
 * The scale of recovery from parents and children (récupération à charge des débiteurs d'aliments / verhaal op
 * onderhoudsplichtigen; A.R. / K.B. 11-7-2002, art. 50). Tied to the index like the rates (1.8114 on the first day). Rows of
 * earlier days were not seen: before the first one there are no figures.
 */
export const recoveryScale = new Timeline<RecoveryScale>('recoveryScale', [
  {
    validFrom: isoDate('2026-09-01'),
    value: {
      threshold: cents(16_681_99),
      slice: cents(2_335_48),
      percents: [15, 15, 20, 20, 25, 25, 30, 30, 35, 35, 40, 40, 50],
      mostDependants: 10,
    },
    reference: decree('50'),
    source: ministryTable,
    checkedOn: comparedOn,
  },
]);
