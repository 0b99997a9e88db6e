import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as tablesOfAges from '../../src/data/ages';
import { tables } from '../../src/data/tables';
import { nextChangeExpected, oldestCheck } from '../../src/data/freshness';
import { firstOnDate } from '../../src/contract/values';
import { Timeline } from '../../src/kernel/timeline';

const folder = new URL('../../src/data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The index if the expected step had been taken, and as somebody knew it on a former day: no tables of the law. */
const noTable = ['indexAsExpected', 'indexKnownBy'];

/** A table where it is made: the name it is exported under, if any, and the name it gives itself. */
const made = /(?:export const (\w+)[^=;]*=\s*(?:\w+ &&\s*)?)?new Timeline(?:<[^(]*>)?\(\s*'(\w+)'/g;
const written = texts
  .flatMap((text) => [...text.matchAll(made)])
  .map(([, exported, name]) => ({ exported, name: name ?? '' }))
  .filter(({ name }) => !noTable.includes(name));

describe('the registry of dated tables', () => {
  test('names every table that a file of the folder makes, once, and no other', () => {
    const registered = tables.map(({ name }) => name);
    expect([...registered].sort()).toEqual(written.map(({ name }) => name).sort());
    expect(new Set(registered).size).toBe(registered.length);
  });

  test('sees every table: none is made in a way that the line above does not read', () => {
    const calls = texts.flatMap((text) => [...text.matchAll(/new Timeline\b/g)]);
    expect(calls).toHaveLength(written.length + noTable.length);
  });

  test('each table has the name under which it is exported', () => {
    expect(written.filter(({ exported, name }) => exported !== name)).toEqual([]);
  });

  test('what is exported is what is registered', async () => {
    for (const name of files) {
      const module = (await import(new URL(name, folder).href)) as Readonly<Record<string, unknown>>;
      for (const [exported, value] of Object.entries(module)) {
        if (value instanceof Timeline && !noTable.includes(exported)) expect(tables).toContain(value);
      }
    }
    expect(Object.values(tablesOfAges).every((table) => tables.includes(table))).toBe(true);
  });
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, { rows, latest }) => {
  test('each row says which official text it is, where it was read, and when it was last compared', () => {
    for (const { reference, source, checkedOn } of rows) {
      expect(reference).toMatch(/\d/);
      expect(reference.trim()).toBe(reference);
      expect(new URL(source).protocol).toMatch(/^https?:$/);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test('a change is expected after the last look at it, and of the last row only', () => {
    const { changeExpectedFrom, checkedOn, validFrom } = latest;
    if (changeExpectedFrom === undefined) return;
    expect(changeExpectedFrom > checkedOn).toBe(true);
    expect(changeExpectedFrom > validFrom).toBe(true);
  });

  test('amounts are whole numbers', () => {
    const numbers = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    for (const { value } of rows)
      expect(numbers(value).filter((one) => !Number.isSafeInteger(one))).toEqual([]);
  });
});

describe('the days that a result can be asked for', () => {
  /** Known from a later day on only, and null or no row before it: the recovery scale has no older figures. */
  const later = ['recoveryScale'];

  test('have a row in every table', () => {
    const missing = tables.filter(({ rows }) => (rows[0]?.validFrom ?? '') > firstOnDate);
    expect(missing.map(({ name }) => name)).toEqual(later);
  });
});

describe('how fresh the tables are', () => {
  test('the oldest look at a last row is shown, and no row was looked at before it', () => {
    expect(tables.map(({ latest }) => latest.checkedOn).sort()[0]).toBe(oldestCheck);
  });

  test('the first change that is expected is shown, whichever table expects it; of later ones nothing', () => {
    const waiting = tables.flatMap(({ latest }) => latest.changeExpectedFrom ?? []);
    expect(nextChangeExpected).toBe([...waiting].sort()[0] ?? null);
  });
});
