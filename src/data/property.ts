import type { Category } from '../contract';
import { cents, isoDate, Timeline, type Cents, type Ratio } from '../kernel';
import { comparedOn, decree, ministryGuide } from './sources';

const explained = { source: ministryGuide, checkedOn: comparedOn };

/**
 * How the cadastral income (revenu cadastral / kadastraal inkomen) counts, in Belgium and abroad (A.R. / K.B. 11-7-2002,
 * art. 25 and 26). Not indexed.
 */
export interface CadastralRule {
  /** Exempt, a year, for built property. */
  readonly built: Cents<'year'>;
  /** Exempt on top, a year, for each child for whom the person receives the child benefit. */
  readonly perChild: Cents<'year'>;
  /** Exempt, a year, for unbuilt property. */
  readonly unbuilt: Cents<'year'>;
  /** What is above counts this many times. */
  readonly times: number;
  /** Mortgage interest and annuity each take off at most this part. */
  readonly deductibleAtMost: Ratio;
}

export const cadastralRule = new Timeline<CadastralRule>('cadastralRule', [
  {
    validFrom: isoDate('2005-08-01'),
    value: {
      built: cents(750_00),
      perChild: cents(125_00),
      unbuilt: cents(30_00),
      times: 3,
      deductibleAtMost: { of: 1, by: 2 },
    },
    reference: decree('25-26'),
    ...explained,
  },
]);

/** One slice of a capital (tranche / schijf): up to where, and how many percent of it count a year. */
export interface Slice {
  readonly upTo: Cents<'once'> | null;
  readonly percent: number;
}

/** What savings are taken to bring in (capitaux mobiliers / roerende kapitalen; art. 27), by slices. Not indexed. */
export const capitalSlices = new Timeline<readonly Slice[]>('capitalSlices', [
  {
    validFrom: isoDate('2005-08-01'),
    value: [
      { upTo: cents(6_200_00), percent: 0 },
      { upTo: cents(12_500_00), percent: 6 },
      { upTo: null, percent: 10 },
    ],
    reference: decree('27'),
    ...explained,
  },
]);

/** How things sold or given away count (cession de biens / afstand van goederen; art. 28 to 32). Not indexed. */
export interface TransferRule {
  /** How many years back. */
  readonly years: number;
  /** Taken off once, when the only dwelling or the only plot was sold. */
  readonly onlyProperty: Cents<'once'>;
  /** Taken off for each year since then. */
  readonly allowance: Readonly<Record<Category, Cents<'once'>>>;
  /** What part of the full value the right was worth. */
  readonly rightPercent: Readonly<Record<'full' | 'bare' | 'usufruct', number>>;
}

export const transferRule = new Timeline<TransferRule>('transferRule', [
  {
    validFrom: isoDate('2005-08-01'),
    value: {
      years: 10,
      onlyProperty: cents(37_200_00),
      allowance: { cohabitant: cents(1_250_00), single: cents(2_000_00), family: cents(2_500_00) },
      rightPercent: { full: 100, bare: 60, usufruct: 40 },
    },
    reference: decree('28-32'),
    ...explained,
  },
]);
