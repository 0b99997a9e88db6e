import { latestMonth } from './latest-month';

/** The country and its three regions, as the sources cut it up. */
export const wholes = ['BE', 'BRU', 'VLG', 'WAL'] as const;
export type Whole = (typeof wholes)[number];

/**
 * How people were counted. Only figures of one kind, from one source, may stand on one line: a month and a whole year differ by half,
 * and an average is none of both.
 */
export const measures = ['month', 'endOfYear', 'startOfYear', 'average', 'partOfYear', 'wholeYear'] as const;
export type Measure = (typeof measures)[number];

export const recipientSources = [
  'indicators',
  'npdata',
  'ministryLater',
  'ministryFirst',
  'barometerRelease',
  'pressFromMinistry',
  'statisticsFlanders',
  'genderstat',
] as const;
export type RecipientSource = (typeof recipientSources)[number];

/** A number of people who received the integration income (revenu d’intégration / leefloon). */
export interface Point {
  /** A year, a month or a day, as far as the source says. */
  readonly when: string;
  readonly area: Whole;
  readonly people: number;
  readonly measure: Measure;
  /** How many months an average of a part of the year covers, from January on. */
  readonly months?: number;
  readonly source: RecipientSource;
  /** Whether the source says that equivalent aid (aide équivalente / equivalent leefloon) is left out; most say nothing. */
  readonly isWithoutEquivalent?: boolean;
}

/** Monthly averages over the year in the whole country, in persons (given in tenths of a thousand). */
export const yearlyAverages: readonly (readonly [year: number, people: number])[] = [
  [2003, 74_100],
  [2005, 76_300],
  [2010, 95_600],
  [2015, 116_100],
  [2017, 140_200],
  [2020, 153_300],
  [2022, 152_900],
];

/** The same averages in percent of the population, in the country and in each region. */
export const shares: readonly ({ readonly year: number } & Readonly<Record<Whole, number>>)[] = [
  { year: 2003, BE: 0.7, BRU: 1.8, VLG: 0.4, WAL: 1.0 },
  { year: 2005, BE: 0.7, BRU: 2.0, VLG: 0.4, WAL: 1.0 },
  { year: 2010, BE: 0.9, BRU: 2.4, VLG: 0.4, WAL: 1.2 },
  { year: 2015, BE: 1.0, BRU: 2.8, VLG: 0.4, WAL: 1.6 },
  { year: 2017, BE: 1.2, BRU: 3.2, VLG: 0.6, WAL: 1.8 },
  { year: 2020, BE: 1.3, BRU: 3.4, VLG: 0.6, WAL: 2.0 },
  { year: 2022, BE: 1.3, BRU: 3.6, VLG: 0.6, WAL: 1.9 },
];

/**
 * Left out of every picture: the figures of a newspaper for the three regions in April 2018. In Flanders they contradict the official
 * number of the January before, which stands below.
 */
export const contradicted = { when: '2018-04', area: 'VLG', people: 32_285 } as const;

/** Single figures of several kinds, the oldest first. */
export const points: readonly Point[] = [
  ...inEach('2012-12-31', 'endOfYear', 'npdata', { BE: 96_130, BRU: 27_794, VLG: 23_360, WAL: 44_976 }),
  // The source calls the first an average of the year; it is the sum of the other three, which cover ten months.
  ...ofFirst(10, '2015', 'pressFromMinistry', {
    BE: 115_137,
    BRU: 32_688,
    VLG: 27_035,
    WAL: 55_414,
  }),
  ...inEach('2015', 'average', 'ministryLater', { BE: 116_172 }),
  ...inEach('2016', 'average', 'ministryFirst', { BE: 124_748 }),
  ...inEach('2016', 'average', 'ministryLater', { BE: 127_176 }),
  ...ofFirst(5, '2017', 'ministryFirst', { BE: 140_448 }),
  ...inEach('2017', 'average', 'ministryLater', { BE: 140_183 }),
  ...inEach('2017-10', 'month', 'barometerRelease', { BE: 140_678 }),
  { when: '2018-01', area: 'VLG', people: 37_744, ...ofStatisticsFlanders() },
  ...inEach('2018', 'average', 'ministryLater', { BE: 144_506 }),
  { when: '2019-01', area: 'VLG', people: 38_179, ...ofStatisticsFlanders() },
  ...ofFirst(6, '2019', 'ministryLater', { BE: 148_622 }),
  ...inEach('2019-12', 'endOfYear', 'pressFromMinistry', { BE: 145_366 }),
  ...inEach('2020-06', 'month', 'pressFromMinistry', { BE: 152_690 }),
  ...inEach('2021-08', 'month', 'pressFromMinistry', { BE: 157_087, BRU: 44_352, VLG: 39_062, WAL: 73_673 }),
  ...inEach(latestMonth.month, 'month', 'pressFromMinistry', { BE: latestMonth.recipients }),
  // The source does not say that these are the persons of a whole year; the size does.
  ...inEach('2024', 'wholeYear', 'genderstat', { BE: 234_051 }),
];

function inEach(
  when: string,
  measure: Measure,
  source: RecipientSource,
  people: Partial<Readonly<Record<Whole, number>>>,
): readonly Point[] {
  return wholes.flatMap((area) => {
    const known = people[area];
    return known === undefined ? [] : [{ when, area, people: known, measure, source }];
  });
}

function ofFirst(
  months: number,
  when: string,
  source: RecipientSource,
  people: Parameters<typeof inEach>[3],
): readonly Point[] {
  return inEach(when, 'partOfYear', source, people).map((point) => ({ ...point, months }));
}

function ofStatisticsFlanders(): Pick<Point, 'measure' | 'source' | 'isWithoutEquivalent'> {
  return { measure: 'startOfYear', source: 'statisticsFlanders', isWithoutEquivalent: true };
}
