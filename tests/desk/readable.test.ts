import { describe, expect, test } from 'vitest';
import { indexSteps } from '../../src/data/index-steps';
import { tables } from '../../src/data/tables';
import { leavesOf } from '../../src/desk/leaves';
import { historyOf } from '../../src/desk/lines';
import { readablesOf } from '../../src/desk/readable';
import { seriesOf } from '../../src/desk/series';
import { isoDate } from '../../src/kernel/iso-date';

describe('what is read', () => {
  test('is every value of every row, with each proportion as one figure', () => {
    for (const { name, rows } of tables) {
      for (const { value } of rows) {
        const leaves = leavesOf(value);
        const halves = leaves.filter(({ field }) => /(?:^|\.)by$/.test(field)).length;
        expect(readablesOf(name, value)).toHaveLength(leaves.length - halves);
      }
    }
    expect(readablesOf('indexSteps', { of: 21_846, by: 10_000 })).toEqual([
      { field: '', value: 2.1846, isAmount: false },
    ]);
  });

  test('tells amounts from ages, percentages and days', () => {
    const amounts = tables.flatMap(({ name, latest }) =>
      readablesOf(name, latest.value).filter(({ isAmount }) => isAmount),
    );
    // In cents, the smallest amount of the law is the hourly ceiling of neighbourhood work, six euros.
    expect(Math.min(...amounts.map(({ value }) => Number(value)))).toBe(600);
    const others = tables.flatMap(({ name, latest }) =>
      readablesOf(name, latest.value).filter(({ isAmount, value }) => !isAmount && typeof value === 'number'),
    );
    // No age, percentage, coefficient or number of weeks is above a hundred.
    expect(Math.max(...others.map(({ value }) => Number(value)))).toBe(100);
  });

  test('through time is a point for each row that has a figure', () => {
    const [index] = seriesOf(indexSteps.name, indexSteps.rows);
    expect(index?.points.map(({ from }) => from)).toEqual(indexSteps.rows.map(({ validFrom }) => validFrom));
    const [flat] = seriesOf('childBenefitOfRelatives', [
      { ...indexSteps.latest, validFrom: isoDate('2002-10-01'), value: null },
      { ...indexSteps.latest, validFrom: isoDate('2026-03-01'), value: { flat: 24_000 } },
    ]);
    expect(flat).toEqual({
      field: 'flat',
      isAmount: true,
      points: [{ from: '2026-03-01', value: 24_000 }],
    });
    expect(historyOf(indexSteps.name, indexSteps.rows)).toHaveLength(2 * indexSteps.rows.length);
  });
});
