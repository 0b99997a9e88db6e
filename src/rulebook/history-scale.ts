import type { Series } from '../desk';
import { partsOf, type IsoDate } from '../kernel';

/** The size of the drawing, in units of its own. */
export const frame = { width: 640, height: 220 };

const mostTicks = 7;

/** Where days and figures stand in the drawing of a history, and the round marks on its axes. */
export function scaleOf(series: readonly Series[], until: IsoDate) {
  const points = series.flatMap((one) => one.points);
  const first = Math.min(yearOf(until), ...points.map(({ from }) => Math.floor(yearOf(from))));
  const last = Math.max(first + 1, ...[until, ...points.map(({ from }) => from)].map(yearOf));
  const highest = roundUp(Math.max(1e-4, ...points.map(({ value }) => value)));

  const across = (day: IsoDate): number => round(((yearOf(day) - first) / (last - first)) * frame.width);
  const up = (value: number): number => round(frame.height - (value / highest) * frame.height);

  /** Steps: a value stands until the day of the next one. */
  const path = ({ points: own }: Series): string => {
    const steps = own.map(({ from, value }, index) =>
      index === 0 ? `M${across(from)} ${up(value)}` : `H${across(from)}V${up(value)}`,
    );
    return `${steps.join('')}H${frame.width}`;
  };

  const between = Math.max(1, Math.ceil((last - first) / mostTicks));
  const ticks: number[] = [];
  for (let year = Math.ceil(first); year <= last; year += between) ticks.push(year);
  return {
    ticks: ticks.map((year) => ({ year, at: round(((year - first) / (last - first)) * frame.width) })),
    levels: [highest, highest / 2, 0].map((value) => ({ value, at: up(value) })),
    path,
  };
}

/** A day as a number of years, for drawing only. */
function yearOf(day: IsoDate): number {
  const { year, month, day: number } = partsOf(day);
  return year + (month - 1) / 12 + (number - 1) / 366;
}

/** The next figure with one digit, or one and a half, that is no lower. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * unit >= value) ?? 10;
  return step * unit;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
