import { isoDate, Timeline, type IsoDate, type Ratio, type Row } from '../kernel';
import { act, comparedOn, ministryTable } from './sources';

/** The next step, as an official forecast names it: shown as a forecast, never counted with. */
export interface ExpectedStep {
  readonly validFrom: IsoDate;
  readonly value: Ratio;
  readonly source: string;
}

/** One step of the index, and the step that is expected after it. */
export interface IndexRow extends Row<Ratio> {
  readonly expected?: ExpectedStep;
}

const planningBureau = 'https://www.plan.be/nl/data/indexcijfer-der-consumptieprijzen';

/**
 * The coefficient by which an amount fixed at pivot index 103.14 (1996 = 100) is multiplied (loi / wet 26-5-2002, art. 15):
 * 1.02 to the power of the steps taken since, rounded half up to four decimals. A new index is one new line, with the day
 * on which it was seen and the day from which the next one could come.
 */
// prettier-ignore
const steps: readonly IndexRow[] = [
  //    from       steps  seen on      next one possible from, and its forecast
  step('2005-08-01',  6),
  step('2006-10-01',  7),
  step('2008-01-01',  8),
  step('2008-05-01',  9),
  step('2008-09-01', 10),
  step('2010-09-01', 11),
  step('2011-05-01', 12),
  step('2012-02-01', 13),
  step('2012-12-01', 14),
  step('2016-06-01', 15),
  step('2017-06-01', 16),
  step('2018-09-01', 17),
  step('2020-03-01', 18),
  step('2021-09-01', 19),
  step('2022-01-01', 20),
  step('2022-03-01', 21),
  step('2022-05-01', 22),
  step('2022-08-01', 23),
  step('2022-11-01', 24),
  step('2022-12-01', 25),
  step('2023-11-01', 26),
  step('2024-05-01', 27),
  step('2025-02-01', 28),
  step('2026-03-01', 29),
  step('2026-09-01', 30, '2026-09-25', '2027-01-01', { from: '2027-03-01', source: planningBureau }),
];

export const indexSteps = new Timeline<Ratio, IndexRow>('indexSteps', steps);

/** The index as if a step that is only expected had been taken already, on any day: for forecasts only. */
export function indexAsExpected(expected: ExpectedStep): typeof indexSteps {
  const row = { ...indexSteps.latest, ...expected, validFrom: isoDate('2005-08-01') };
  return new Timeline<Ratio, IndexRow>('indexAsExpected', [row]);
}

/** The index as somebody has it who knows none of the steps taken after this day. */
export function indexKnownBy(day: IsoDate): typeof indexSteps {
  return new Timeline<Ratio, IndexRow>(
    'indexKnownBy',
    indexSteps.rows.filter(({ validFrom }) => validFrom <= day),
  );
}

function step(
  validFrom: string,
  taken: number,
  checkedOn: string = comparedOn,
  changeExpectedFrom?: string,
  next?: { readonly from: string; readonly source: string },
): IndexRow {
  return {
    validFrom: isoDate(validFrom),
    value: coefficient(taken),
    reference: act('15'),
    source: ministryTable,
    checkedOn: isoDate(checkedOn),
    ...(changeExpectedFrom && { changeExpectedFrom: isoDate(changeExpectedFrom) }),
    ...(next && {
      expected: { validFrom: isoDate(next.from), value: coefficient(taken + 1), source: next.source },
    }),
  };
}

/** 1.02 to the power of n, half up to four decimals, without a fraction on the way. */
function coefficient(taken: number): Ratio {
  const numerator = 102n ** BigInt(taken) * 10_000n;
  const denominator = 100n ** BigInt(taken);
  return { of: Number((numerator + denominator / 2n) / denominator), by: 10_000 };
}
