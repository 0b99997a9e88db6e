import { categories, type Category } from '../contract';
import { indexSteps, integrationIncome } from '../data';
import type { Series } from '../desk';
import { perMonth, type Cents, type IsoDate } from '../kernel';
import { yearlyRate } from '../rules';

/** The amount of a category on a day, a month and a year, and since when it stands so. */
export interface Rate {
  readonly category: Category;
  readonly perMonth: Cents<'month'>;
  readonly perYear: Cents<'year'>;
  readonly since: IsoDate;
}

/** The three amounts of a day (loi / wet 26-5-2002, art. 14 and 15); none before the first index that is known. */
export function ratesOn(day: IsoDate): readonly Rate[] {
  if (day < firstDay) return [];
  return categories.map((category) => {
    const { amount, validFrom } = yearlyRate(category, day);
    return { category, perMonth: perMonth(amount, 'halfUp'), perYear: amount, since: validFrom };
  });
}

/** The three amounts a month through time: a point on each day from which the base or the index is another one. */
export function ratesThroughTime(): readonly Series[] {
  const days = [...indexSteps.rows, ...integrationIncome.rows]
    .map(({ validFrom }) => validFrom)
    .filter((day) => day >= firstDay);
  const from = [...new Set(days)].sort();
  return categories.map((category) => ({
    field: category,
    isAmount: true,
    points: from.map((day) => ({
      from: day,
      value: perMonth(yearlyRate(category, day).amount, 'halfUp'),
    })),
  }));
}

/** The first day that both the base and the index are known on. */
const firstDay = [indexSteps, integrationIncome]
  .map(({ rows }) => rows[0]?.validFrom)
  .reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other)) as IsoDate;
