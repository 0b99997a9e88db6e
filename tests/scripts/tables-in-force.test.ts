import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inForce } from '../../scripts/cli/in-force';
import { tables } from '../../src/data/tables';
import { indexSteps } from '../../src/data/index-steps';
import { ministryTable } from '../../src/data/sources';
import { daysLater, isoDate } from '../../src/kernel/iso-date';

const lineOf = (name: string, day: string): string | undefined =>
  inForce(day)?.find((line) => line.startsWith(`${name}: `));

test('each line has the value, its day, the official text, the source, and the day of the last check', () => {
  const lines = inForce('2026-11-26') ?? [];
  expect(lines.map((line) => line.split(':')[0])).toEqual(tables.map(({ name }) => name));
  for (const line of lines) {
    expect(line).toMatch(
      /^\w+: .+ since \d{4}-\d\d-\d\d, .*\d{4}.*, https?:\/\/\S+; last checked \d{4}-\d\d-\d\d/,
    );
    expect(line).not.toContain('OUTDATED');
  }
});

test('on 26 November 2026 the index is that of September, from the ministry’s table', () => {
  const line = lineOf(indexSteps.name, '2026-11-26');
  expect(line).toContain('{"of":18114,"by":10000} since 2026-09-01');
  expect(line).toContain(ministryTable);
});

test('from the day on which a change is due, a table is called old, and not on the day before', () => {
  const waiting = tables.filter(({ latest }) => latest.changeExpectedFrom !== undefined);
  expect(waiting).not.toEqual([]);
  for (const { name, latest } of waiting) {
    const due = latest.changeExpectedFrom ?? isoDate('2100-12-31');
    expect(lineOf(name, daysLater(due, -1))).toMatch(new RegExp(`change expected from ${due}$`));
    expect(lineOf(name, due)).toMatch(/MAY BE OUTDATED$/);
  }
});

test('before the first row there is no value, and what is no day is refused', () => {
  for (const { name, rows } of tables) {
    const eve = daysLater(rows[0]?.validFrom ?? isoDate('2005-08-01'), -1);
    expect(lineOf(name, eve)).toBe(`${name}: no value in force`);
  }
  expect(inForce('soon')).toBeNull();
});

test(
  'the command prints them, and says what it expected when it was given no day',
  { timeout: 60_000 },
  () => {
    const script = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
    const run = (day: string) =>
      spawnSync(process.execPath, [script, 'cli/in-force', day], { encoding: 'utf8' });
    const said = run('2026-11-26');
    expect(said.status).toBe(0);
    expect(said.stdout.trim().split('\n')).toEqual([
      'In force on 2026-11-26, amounts in cents:',
      ...(inForce('2026-11-26') ?? []),
    ]);
    const refused = run('soon');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe('soon is not a day: expected YYYY-MM-DD, for example 2026-03-01\n');
  },
);
