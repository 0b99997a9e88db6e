import { categories, type Category, type LedgerLabel } from '../contract';
import { indexKnownBy, indexSteps } from '../data';
import { dayOfMonth, daysLater, type IsoDate } from '../kernel';
import type { Way } from '../rules';

/** Why a letter may say another amount, the likeliest first. */
export const causes = [
  'category',
  'relatives',
  'flatExemption',
  'workExemption',
  'oldRate',
  'firstMonth',
] as const;
export type Cause = (typeof causes)[number];

/** How many steps of the index a letter may be behind. */
const stepsBehind = 3;

const workExemptions: readonly LedgerLabel[] = [
  'workExemption',
  'studentExemption',
  'shortageExemption',
  'artisticExemption',
];

/** A way that a centre may have gone, and what it does otherwise than the estimate. */
export interface Tried extends Way {
  readonly causes: readonly Cause[];
  /** Since when the rates hold that were taken, where they are old ones. */
  readonly ratesSince: IsoDate | null;
}

/** Every way that a centre may have gone, with what it does otherwise than the estimate. */
export function waysOf(
  open: readonly Category[],
  { category, from }: { readonly category: Category | null; readonly from: IsoDate },
  hasReadings: boolean,
): readonly Tried[] {
  const inCategories = category === null ? categories : [category];
  const readings = hasReadings ? (['equity', 'strict'] as const) : (['strict'] as const);
  const months = dayOfMonth(from) === 1 ? [false] : [false, true];
  return inCategories.flatMap((one) =>
    readings.flatMap((reading) =>
      [false, true].flatMap((withoutFlat) =>
        [false, true].flatMap((withoutWork) =>
          indexesUntil(from).flatMap(({ index, since }) =>
            months.map((isFirstMonth) => ({
              category: one,
              reading,
              overlooked: [
                ...(withoutFlat ? (['flatExemption'] as const) : []),
                ...(withoutWork ? workExemptions : []),
              ],
              index,
              isFirstMonth,
              ratesSince: since,
              causes: named({
                category: !open.includes(one),
                relatives: hasReadings && reading === 'strict',
                flatExemption: withoutFlat,
                workExemption: withoutWork,
                oldRate: since !== null,
                firstMonth: isFirstMonth,
              }),
            })),
          ),
        ),
      ),
    ),
  );
}

function named(holds: Readonly<Record<Cause, boolean>>): readonly Cause[] {
  return causes.filter((cause) => holds[cause]);
}

/** The index of the day, and those of somebody who missed the last steps before it. */
function indexesUntil(day: IsoDate): readonly { index: typeof indexSteps; since: IsoDate | null }[] {
  const begun = indexSteps.rows.filter(({ validFrom }) => validFrom <= day);
  const missed = begun.slice(1).slice(-stepsBehind).reverse();
  return [
    { index: indexSteps, since: null },
    ...missed.map(({ validFrom }) => {
      const index = indexKnownBy(daysLater(validFrom, -1));
      return { index, since: index.latest.validFrom };
    }),
  ];
}
