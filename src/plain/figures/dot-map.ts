import type { Area } from '../../figures';

/** How dark a dot is, and how large: five steps, each a fifth of the communes. */
export const shades = [0.1, 0.3, 0.5, 0.75, 1];

/** A commune on the map, its corner at the upper left, in units of the drawing. */
export interface Dot {
  readonly area: Area;
  readonly x: number;
  readonly y: number;
  readonly shade: number;
}

export interface DotMap {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  /** From which rate on each step begins. */
  readonly starts: readonly number[];
  /** Communes whose place is not known. */
  readonly unplaced: readonly Area[];
}

const width = 320;
const margin = 8;

/** A degree east is shorter than one north, at the latitude of Belgium. */
const eastPerNorth = Math.cos((50.6 * Math.PI) / 180);

/**
 * Communes where they lie, by what `rateOf` says of them; those without a rate have no dot.
 * @param all the communes whose rates the steps are made of: the same on every map of a page
 */
export function dotMapOf(
  communes: readonly Area[],
  all: readonly Area[],
  rateOf: (area: Area) => number | undefined,
): DotMap {
  const starts = startsOf(all.flatMap((area) => rateOf(area) ?? []));
  const known = communes.filter((area) => rateOf(area) !== undefined);
  const placed = known.flatMap((area) => (area.at ? [{ area, east: area.at[0], north: area.at[1] }] : []));
  const easts = placed.map(({ east }) => east * eastPerNorth);
  const norths = placed.map(({ north }) => north);
  const [west, top] = [Math.min(...easts), Math.max(...norths)];
  const scale = (width - 2 * margin) / Math.max(Math.max(...easts) - west, 0.1);
  return {
    width,
    height: placed.length === 0 ? 0 : Math.ceil((top - Math.min(...norths)) * scale + 2 * margin),
    dots: placed.map(({ area, east, north }) => ({
      area,
      x: rounded((east * eastPerNorth - west) * scale + margin),
      y: rounded((top - north) * scale + margin),
      shade: starts.filter((start) => start <= (rateOf(area) ?? 0)).length - 1,
    })),
    starts,
    unplaced: known.filter(({ at }) => at === undefined),
  };
}

function startsOf(rates: readonly number[]): readonly number[] {
  const sorted = [...rates].sort((one, other) => one - other);
  const starts = shades.map((_, step) => sorted[Math.floor((step * sorted.length) / shades.length)] ?? 0);
  return [0, ...starts.slice(1)];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
