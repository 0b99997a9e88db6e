import type { Curve, CurveRow } from '../../../what-if';

/** The size of the drawing of the earnings, in units of its own. */
export const frame = { width: 320, height: 180 };

const parts = 3;
const roundStep = 200_00;

/** Where an amount and a wage (cents a month) stand in the drawing of the earnings, and the round marks on its axes. */
export function scaleOf(curves: readonly Curve[], rows: readonly CurveRow[]) {
  const longest = rows.at(-1)?.wage ?? 0;
  const largest = Math.max(1, ...curves.flatMap(({ points }) => points.map(({ inHand }) => inHand)));
  // Ends that divide into whole hundreds of euros, so that the marks on the axes are round.
  const furthest = Math.ceil(longest / parts / roundStep) * parts * roundStep;
  const highest = Math.ceil(largest / roundStep) * roundStep;

  const across = (wage: number): number => (wage / furthest) * frame.width;
  const up = (amount: number): number => frame.height - (amount / highest) * frame.height;

  /** The line of a curve; beyond its end the amount stays at nothing, and what is in hand is the wage alone. */
  const path = (curve: Curve, what: 'amount' | 'inHand'): string => {
    const line = curve.points.map(
      (point, index) => `${index ? 'L' : 'M'}${across(point.wage)} ${up(point[what])}`,
    );
    return `${line.join('')}L${across(longest)} ${up(what === 'amount' ? 0 : longest)}`;
  };

  return {
    ticks: Array.from({ length: parts + 1 }, (_, index) => (furthest / parts) * index),
    levels: [highest, highest / 2, 0],
    across,
    up,
    path,
  };
}
