import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcome, project, worked, type Outcome } from './cli/outcome';
import { badCases, goodCases, textOf, type Case } from './vectors/cases';
import { expectHolds, expectSound, type WrittenAssessment } from './vectors/holds';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'situations-'));
  for (const example of [...goodCases, ...badCases]) write(fileOf(example), textOf(example));
  write('worked.json', worked);
  write('large.json', worked.padEnd(70_000));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command, given files', { timeout: 120_000 }, () => {
  test('assesses every given case, and names file and field of those that are none', () => {
    const cases = interleaved(goodCases, badCases);
    const { status, lines, complaints } = run(cases.map(fileOf));
    expect(status).toBe(2);
    expect(lines).toHaveLength(goodCases.length);
    for (const [index, example] of goodCases.entries()) {
      const assessment = JSON.parse(lines[index] ?? '') as WrittenAssessment;
      expectSound(assessment, example);
      expectHolds(assessment, example);
    }
    expect(complaints).toHaveLength(badCases.length);
    for (const [index, example] of badCases.entries()) {
      expect(complaints[index]).toMatch(new RegExp(`^${fileOf(example)}: .*expected .`));
      const { error } = example.expect;
      if (error) expect(complaints[index]?.match(/\w+/g)).toSatisfy(namesOneOf([error].flat()));
    }
  });

  test('gives one line for each, in their order, and 0 when all were assessed', () => {
    const [first, second] = goodCases.filter(({ situation }) => situation?.onDate !== '2025-02-01');
    const files = ['worked.json', fileOf(first), 'worked.json', fileOf(second)];
    const { status, lines, complaints } = run(files);
    const days = lines.map((line) => (JSON.parse(line) as WrittenAssessment).onDate);
    expect(days).toEqual(['2025-02-01', first?.situation?.onDate, '2025-02-01', second?.situation?.onDate]);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
  });

  test('goes on after files that are absent, too large, or no files', () => {
    const { status, lines, complaints } = run([
      'absent.json',
      'worked.json',
      'large.json',
      '.',
      'worked.json',
    ]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(complaints).toEqual([
      'absent.json: cannot be read (ENOENT)',
      'large.json: expected at most 65536 bytes',
      '.: cannot be read (EISDIR)',
    ]);
  });

  test('says how much more is wrong, and keeps to one line whatever the file holds', () => {
    write('several.json', worked.replace('21', '-1').replace('"home"', '"a\\nb"').replace('300', '1.234'));
    expect(run(['several.json']).complaints).toEqual([
      'several.json: residence: expected one of home, homeless, institution, abroad, shortStay, unknown; found "a\\nb" (and 2 more)',
    ]);
  });
});

function run(files: readonly string[]): Outcome {
  const script = join(project, 'scripts/run.mjs');
  const env = { ...process.env, INIT_CWD: undefined };
  const options = { cwd: folder, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 } as const;
  return outcome(spawnSync(process.execPath, [script, 'cli/assess', ...files], options));
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function fileOf(example: Case | undefined): string {
  return `${example?.id ?? 'no-case'}.json`;
}

function namesOneOf(wanted: readonly string[]) {
  return (named: readonly string[]): boolean => wanted.some((name) => named.includes(name));
}

/** Bad ones among good ones, so that each has to leave the next alone. */
function interleaved(good: readonly Case[], bad: readonly Case[]): readonly Case[] {
  return good.flatMap((example, index) => [example, ...bad.slice(index, index + 1)]);
}
