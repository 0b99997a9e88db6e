import { rateIn, type Area, type Areas, type Barometer } from '../../figures';
import { yearsOf, type DrawnLine, type DrawnPoint } from './line-scale';

/** The rates of an area over the months, as a line: a month without a rate has no point, another way of counting begins anew. */
export function lineOf(area: Area, label: string, { months }: Barometer, areas: Areas): DrawnLine {
  const points = months.map((month): DrawnPoint | undefined => {
    const value = rateIn(month, area, areas);
    return value === undefined ? undefined : { at: yearsOf(month.month), value, piece: month.equivalentAid };
  });
  return { label, points: points.filter((point) => point !== undefined) };
}
