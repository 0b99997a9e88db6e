import { recoveryScale } from '../data';
import { cents, scale, sum, type Cents, type IsoDate } from '../kernel';
import { indexed } from './amounts/rates';

/** One row of the scale, for somebody without dependants: from above which income a year, up to which, and the most a month. */
export interface RecoveryRow {
  readonly above: Cents<'year'>;
  /** Null in the last row, which goes on. */
  readonly upTo: Cents<'year'> | null;
  /** How many percent of this slice are asked. */
  readonly percent: number;
  readonly atMost: Cents<'month'>;
}

/** The scale as it stands on a day: its rows, and what each dependant adds to every bound. */
export interface Scale {
  readonly rows: readonly RecoveryRow[];
  /** Up to this income a year nothing is asked of somebody without dependants. */
  readonly threshold: Cents<'year'>;
  readonly perDependant: Cents<'year'>;
  readonly mostDependants: number;
}

/**
 * The scale of what may be asked of a parent or a child (récupération / terugvordering, verhaal op onderhoudsplichtigen;
 * A.R. / K.B. 11-7-2002, art. 50), indexed like the rates. Null before the first row: what was asked then is not known here.
 */
export function scaleOn(onDate: IsoDate): Scale | null {
  if (onDate < (recoveryScale.rows[0]?.validFrom ?? onDate)) return null;
  const { slice, percents, mostDependants, ...base } = recoveryScale.on(onDate).value;
  const threshold = indexed(base.threshold, onDate).amount;
  const width = indexed(slice, onDate).amount;
  const rows = percents.map((percent, index) => ({
    above: sum([threshold, cents<'year'>(width * index)]),
    upTo: index === percents.length - 1 ? null : sum([threshold, cents<'year'>(width * (index + 1))]),
    percent,
    atMost: wholeEurosAMonth(width, sumOf(percents.slice(0, index + 1))),
  }));
  return { rows, threshold, perDependant: width, mostDependants };
}

/** Up to this net taxable income a year nothing is asked (art. 50); null while the scale is not known. */
export function nothingAskedUpTo(dependants: number, onDate: IsoDate): Cents<'year'> | null {
  const known = scaleOn(onDate);
  return known && sum([known.threshold, forDependants(dependants, known)]);
}

/**
 * The most that may be asked a month of a parent or a child with this net taxable income a year (art. 50): the row of the
 * income less one slice for each dependant. Null while the scale is not known.
 */
export function mostAsked(income: Cents<'year'>, dependants: number, onDate: IsoDate): Cents<'month'> | null {
  const known = scaleOn(onDate);
  if (!known) return null;
  const counted = income - forDependants(dependants, known);
  return known.rows.filter(({ above }) => counted > above).at(-1)?.atMost ?? cents(0);
}

function forDependants(dependants: number, { perDependant, mostDependants }: Scale): Cents<'year'> {
  return cents(perDependant * Math.min(dependants, mostDependants));
}

/** Percents of a slice of a year as a month's amount; the table is printed in whole euros, half up. */
function wholeEurosAMonth(slice: Cents<'year'>, percents: number): Cents<'month'> {
  const wholeEuros = scale(slice, { of: percents, by: 100 * 12 * 100 }, 'halfUp');
  return cents(wholeEuros * 100);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
