import { expect, test } from 'vitest';
import population from '../../scripts/data-sources/figures/given/population.json';
import { latestMonth, oneIn, residentsThen, residentsThenOn } from '../../src/figures/latest-month';
import {
  contradicted,
  points,
  recipientSources,
  shares,
  wholes,
  yearlyAverages,
  type Measure,
} from '../../src/figures/recipients';

const peopleIn = (when: string, measure: Measure): Record<string, number> =>
  Object.fromEntries(
    points
      .filter((point) => point.when === when && point.measure === measure)
      .map(({ area, people }) => [area, people]),
  );

test('“about one in” is the newest month of the whole country, over the residents of the nearest first of January', () => {
  const months = points.filter(({ area, measure }) => area === 'BE' && measure === 'month');
  const newest = months.reduce((one, other) => (other.when > one.when ? other : one));
  expect(newest).toMatchObject({ when: latestMonth.month, people: latestMonth.recipients });
  const [first = ''] = Object.keys(population.totals).sort();
  expect(residentsThenOn).toBe(`${first}-01-01`);
  expect(residentsThen).toBe(population.totals[2024].BE);
  expect(Math.abs(residentsThen / latestMonth.recipients - oneIn.count)).toBeLessThan(0.5);
  expect(oneIn.year).toBe('2023');
});

test('three regions make the country, wherever all four are counted alike', () => {
  const all = (['2012-12-31 endOfYear', '2015 partOfYear', '2021-08 month'] as const).map((text) => {
    const [when, measure] = text.split(' ') as [string, Measure];
    return peopleIn(when, measure);
  });
  for (const { BE, ...regions } of all) {
    expect(Object.keys(regions)).toHaveLength(3);
    expect(Object.values(regions).reduce((sum, people) => sum + people)).toBe(BE);
  }
});

test('the ministry’s averages round to the points of the line, in the years that have both', () => {
  const both = yearlyAverages.flatMap(([year, people]) => {
    const own = points.find(({ when, source }) => when === String(year) && source === 'ministryLater');
    return own ? [[own.people, people] as const] : [];
  });
  expect(both).toHaveLength(2);
  // The line is given in tenths of a thousand.
  for (const [exact, drawn] of both) expect(Math.abs(exact - drawn)).toBeLessThan(100);
});

test('shares and averages speak of the same years, and of all four areas', () => {
  expect(shares.map(({ year }) => year)).toEqual(yearlyAverages.map(([year]) => year));
  for (const row of shares) for (const area of wholes) expect(row[area]).toBeGreaterThan(0);
});

test('what contradicts an official figure stands in no table, and what it contradicts does', () => {
  expect(points.filter(({ when }) => when === contradicted.when)).toEqual([]);
  const official = points.find(({ when, area }) => when === '2018-01' && area === contradicted.area);
  expect(official?.people).toBeGreaterThan(contradicted.people * 1.1);
});

test('a whole year is the only figure of its kind, far above any month', () => {
  const years = points.filter(({ measure }) => measure === 'wholeYear');
  expect(years).toHaveLength(1);
  const months = points.filter(({ area, measure }) => area === 'BE' && measure === 'month');
  for (const { people } of months) expect(years[0]?.people).toBeGreaterThan(people * 1.3);
});

test('an average of part of a year says of how many months, and no other figure does', () => {
  for (const { measure, months } of points) expect(months !== undefined).toBe(measure === 'partOfYear');
});

test('every source is used, and the figures stand from the oldest to the newest', () => {
  const used = new Set<string>(['indicators', ...points.map(({ source }) => source)]);
  expect([...used].sort()).toEqual([...recipientSources].sort());
  const years = points.map(({ when }) => when.slice(0, 4));
  expect(years).toEqual([...years].sort());
});
