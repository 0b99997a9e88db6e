import { expect, test } from 'vitest';
import { inForce, tables } from '../../scripts/tables-in-force';
import { freshness } from '../../src/data/freshness';

test('every table that is said to be fresh is a table, under its own name, and the other way round', () => {
  expect(Object.keys(tables)).toEqual(Object.keys(freshness));
  for (const [name, table] of Object.entries(tables)) expect(table.name).toBe(name);
});

test('each line has the value, its day, its source, and the day of the last check', () => {
  const lines = inForce('2026-03-01') ?? [];
  expect(lines).toHaveLength(Object.keys(tables).length);
  for (const line of lines) {
    expect(line).toMatch(/^\w+: .+ since \d{4}-\d\d-\d\d.*, https?:\/\/\S+; last checked \d{4}-\d\d-\d\d/);
    expect(line).not.toContain('OUTDATED');
  }
  expect(lines[0]).toContain('change expected from 2026-10-01');
});

test('a step that was computed and never printed is marked', () => {
  expect(inForce('2022-03-15')?.[0]).toContain('computed, not seen in print');
});

test('from the day on which a change was due, the table is called old', () => {
  expect(inForce('2026-10-01')?.[0]).toContain('MAY BE OUTDATED');
});

test('before the first row there is no value, and what is no day is refused', () => {
  expect(inForce('2004-12-31')?.[0]).toContain('no value in force');
  expect(inForce('soon')).toBeNull();
});
