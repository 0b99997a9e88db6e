import { expect, test } from 'vitest';
import { frame, scaleOf, yearsOf } from '../../src/plain/figures/line-scale';

const line = (...points: readonly (readonly [at: number, value: number, piece?: string])[]) => ({
  label: '',
  points: points.map(([at, value, piece]) => ({ at, value, ...(piece !== undefined && { piece }) })),
});

test('a drawing begins at nothing and ends at a round number above all', () => {
  const { levels, years, up, across } = scaleOf([line([2003, 74_100], [2022, 152_900])]);
  expect(levels).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  expect(years).toEqual([2003, 2008, 2013, 2018]);
  expect([up(0), up(200_000), across(2003), across(2022)]).toEqual([frame.height, 0, 0, frame.width]);
});

test('points of one piece are joined, those of two are not', () => {
  const { path } = scaleOf([line([2023, 1, 'a'], [2024, 1, 'b'], [2025, 1, 'b'])]);
  expect(path(line([2023, 1, 'a'], [2024, 1, 'b'], [2025, 1, 'b'])).replace(/[^ML]/g, '')).toBe('MML');
});

test.each([
  ['nobody at all', [line([2024, 0], [2025, 0])]],
  ['a single year', [line([2024, 3])]],
])('a drawing of %s has finite places', (_, lines) => {
  const { levels, years, path } = scaleOf(lines);
  expect([...levels, ...years].every(Number.isFinite)).toBe(true);
  expect(lines.map(path).join('')).not.toMatch(/NaN|Infinity/);
});

test('a month stands where it is in its year', () => {
  expect([yearsOf('2025-01'), yearsOf('2025-07')]).toEqual([2025, 2025.5]);
});
