/** A line of a drawing: its points from left to right; points of different pieces are not joined. */
export interface DrawnLine {
  readonly label: string;
  readonly points: readonly DrawnPoint[];
}

export interface DrawnPoint {
  /** Years, with their months as parts. */
  readonly at: number;
  readonly value: number;
  /** How it was counted, where that differs inside a line. */
  readonly piece?: string;
}

/** The size of a drawing, in units of its own, inside the room for what stands beside it. */
export const frame = { width: 300, height: 170, before: 46, below: 20 };

/** Steps that people count in. */
const steps = [1, 2, 5];

/** Where years and values stand in the drawing, and the round marks on its axes. */
export function scaleOf(lines: readonly DrawnLine[]) {
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ at }) => at);
  const [from, to] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const span = Math.max(1, to - from);
  // Where there is nobody at all, the drawing still needs a height.
  const top = Math.max(...points.map(({ value }) => value)) || 1;
  const levelStep = roundStep(top / 4);
  const highest = Math.ceil(top / levelStep) * levelStep;
  const yearStep = Math.max(1, roundStep(span / 6));

  const across = (at: number): number => rounded(((at - from) / span) * frame.width);
  const up = (value: number): number => rounded(frame.height - (value / highest) * frame.height);
  const path = ({ points: all }: DrawnLine): string =>
    all
      .map(({ at, value, piece }, index) => {
        const isJoined = index > 0 && all[index - 1]?.piece === piece;
        return `${isJoined ? 'L' : 'M'}${across(at)} ${up(value)}`;
      })
      .join('');
  return {
    levels: marks(0, highest, levelStep),
    years: marks(from, to, yearStep),
    across,
    up,
    path,
  };
}

/** A year and its month as one number. */
export function yearsOf(month: string): number {
  return Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12;
}

/** The smallest of 1, 2 and 5 times a power of ten that is not smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (steps.find((step) => step * power >= least) ?? 10) * power;
}

function marks(from: number, to: number, step: number): readonly number[] {
  const many = Math.floor((to - from) / step + 1e-9);
  return Array.from({ length: many + 1 }, (_, index) => from + index * step);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
