import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areasTable } from '../../scripts/data-sources/figures/areas-table';
import population from '../../scripts/data-sources/figures/given/population.json';
import { readGiven } from '../../scripts/data-sources/figures/given';
import { areasOf, areasOfKind, belgium, isInside, NoArea, residentsOn } from '../../src/figures/areas';
import { communes } from '../../src/places/communes';

const residentsOf = (key: string): number | undefined => belgium.get(key)?.residents;

describe('the areas of the country', () => {
  test('are what the script makes of the given facts', () => {
    const file = new URL('../../src/figures/tables/areas.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(areasTable());
  });

  test('are 565 communes in 43 arrondissements, 10 provinces and 3 regions', () => {
    const many = (['region', 'province', 'arrondissement', 'commune'] as const).map(
      (kind) => areasOfKind(belgium, kind).length,
    );
    expect(many).toEqual([3, 10, 43, 565]);
  });

  test('have the communes, the names and the regions that people look for in the test', () => {
    const own = areasOfKind(belgium, 'commune').map(({ key, name, within }) => ({
      nis: key,
      name,
      region: within.at(-2)?.key,
    }));
    expect(own).toEqual(
      communes.map(({ nis, name: { fr, nl }, region }) => ({ nis, name: { fr, nl }, region })),
    );
  });

  test('lie in each other, from the arrondissement to the country; Brussels has no province', () => {
    const chain = (key: string) => belgium.get(key)?.within.map((area) => area.key);
    expect(chain('92094')).toEqual(['92000', '90000', 'wallonia', 'BE']);
    expect(chain('21001')).toEqual(['21000', 'brussels', 'BE']);
    for (const area of belgium.values()) expect(area.within.every((one) => isInside(area, one))).toBe(true);
  });

  test('have the residents of Statbel, which add up to the published sums of the country and its regions', () => {
    const { BE, VLG, WAL, BRU } = population.totals[2026];
    expect(['BE', 'flanders', 'wallonia', 'brussels'].map(residentsOf)).toEqual([BE, VLG, WAL, BRU]);
    expect(residentsOn).toBe(population.date);
    expect(areasOfKind(belgium, 'commune').filter(({ residents }) => residents < 50)).toEqual([]);
  });

  test('have a place on the map inside the country, but for five small communes', () => {
    const known = areasOfKind(belgium, 'commune').flatMap(({ at }) => (at ? [at] : []));
    expect(known).toHaveLength(560);
    for (const [east, north] of known) {
      expect(east).toBeGreaterThan(2.5);
      expect(east).toBeLessThan(6.42);
      expect(north).toBeGreaterThan(49.48);
      expect(north).toBeLessThan(51.52);
    }
    const far = areasOfKind(belgium, 'arrondissement').flatMap((arrondissement) => {
      const inside = areasOfKind(belgium, 'commune', arrondissement).flatMap(({ key, at }) =>
        at ? [{ key, at }] : [],
      );
      const middle = [0, 1].map((axis) => median(inside.map(({ at }) => at[axis] ?? 0)));
      return inside.filter(
        ({ at }) => Math.hypot((at[0] - (middle[0] ?? 0)) * 71, (at[1] - (middle[1] ?? 0)) * 111) > 45,
      );
    });
    expect(far).toEqual([]);
    expect(Object.keys(readGiven().coordinates)).toHaveLength(560);
  });
});

test('an area that lies in nothing, and one of no kind, are no area', () => {
  expect(() => areasOf(['99001|commune|99000|Nulle|Nergens|10'])).toThrow(NoArea);
  expect(() => areasOf(['99000|planet||Nulle|Nergens'])).toThrow(NoArea);
});

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
