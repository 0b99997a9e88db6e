import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { indexSteps } from '../../src/data/index-steps';
import { tables } from '../../src/data/tables';
import { differencesBetween } from '../../src/desk/differences';
import { standingsOn } from '../../src/desk/in-force';
import { leavesOf } from '../../src/desk/leaves';
import { changesBetween, csvOf, jsonOf, valuesOn } from '../../src/desk/lines';
import { daysLater, isoDate } from '../../src/kernel/iso-date';

const autumn = isoDate('2026-09-01');
const starts = tables.flatMap(({ rows }) => rows.map(({ validFrom }) => validFrom));

describe('what is in force on a day', () => {
  test('is what each table says itself, on every day on which one begins and on its eve', () => {
    for (const day of starts.flatMap((start) => [start, daysLater(start, -1)])) {
      for (const { table, row } of standingsOn(day)) {
        const hasBegun = table.rows.some(({ validFrom }) => validFrom <= day);
        expect(row).toBe(hasBegun ? table.on(day) : null);
      }
    }
  });

  test('is taken apart to the last value, and nothing of it is lost', () => {
    expect(leavesOf({ a: [1, { b: null }], c: false })).toEqual([
      { field: 'a[0]', value: 1 },
      { field: 'a[1].b', value: null },
      { field: 'c', value: false },
    ]);
    for (const { rows } of tables) {
      for (const { value } of rows) {
        const scalars: unknown[] = [];
        JSON.parse(JSON.stringify(value), (_name, one: unknown) => {
          if (typeof one !== 'object' || one === null) scalars.push(one);
          return one;
        });
        expect(leavesOf(value).map((leaf) => leaf.value)).toEqual(scalars);
      }
    }
  });
});

describe('the differences between two days', () => {
  test('are none between a day and itself, and each other’s mirror', () => {
    expect(differencesBetween(autumn, autumn)).toEqual([]);
    const spring = isoDate('2026-03-01');
    const mirrored = differencesBetween(autumn, spring).map(({ table, field, before, after }) => [
      table,
      field,
      after,
      before,
    ]);
    expect(
      differencesBetween(spring, autumn).map(({ table, field, before, after }) => [
        table,
        field,
        before,
        after,
      ]),
    ).toEqual(mirrored);
  });

  test('on the day of an index step name its coefficient and the row it rests on', () => {
    const [former, latest] = indexSteps.rows.slice(-2);
    if (!former || !latest) expect.fail('no two steps');
    const eve = daysLater(latest.validFrom, -1);
    const step = differencesBetween(eve, latest.validFrom).find(({ table }) => table === indexSteps.name);
    expect(step).toEqual({
      table: indexSteps.name,
      field: 'of',
      before: former.value.of,
      after: latest.value.of,
      row: latest,
    });
  });

  test('turn every table of one day into that of the other', () => {
    const [one, other] = [isoDate('2022-01-01'), autumn];
    const changed = differencesBetween(one, other);
    for (const [index, { table, row }] of standingsOn(other).entries()) {
      const values = new Map(
        leavesOf(standingsOn(one)[index]?.row?.value ?? {}).map(({ field, value }) => [field, value]),
      );
      for (const { field, after } of changed.filter((change) => change.table === table.name))
        values.set(field, after);
      for (const { field, value } of leavesOf(row?.value ?? {}))
        expect(values.get(field) ?? null).toBe(value);
    }
  });
});

describe('an export', () => {
  test('holds every value with its official text, source and last check, in CSV as in JSON', () => {
    const lines = valuesOn(autumn);
    expect(JSON.parse(jsonOf(lines))).toEqual(lines);
    const csv = Papa.parse<Record<string, string>>(csvOf(lines), { header: true });
    expect(csv.errors).toEqual([]);
    expect(csv.data.map(({ value }) => value)).toEqual(
      lines.map(({ value }) => (value === null ? '' : String(value))),
    );
    for (const line of csv.data)
      expect(line).toMatchObject({
        reference: expect.stringMatching(/\d{4}/) as string,
        source: expect.stringMatching(/^https?:/) as string,
      });
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    expect(csvOf([{ value: '=cmd()' }])).toBe(`value\n"'=cmd()"`);
    const cells = Papa.parse<string[]>(csvOf(changesBetween(isoDate('2005-08-01'), autumn))).data.flat();
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  });
});
