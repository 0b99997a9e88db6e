import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badCases, goodCases, textOf, type Case } from './vectors/cases';
import { expectHolds, expectSound, type WrittenAssessment } from './vectors/holds';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The worked example of the contract. */
const worked = `{ "format": "situation/1", "onDate": "2025-02-01", "answers": { "residence": "home", "age": 21, "status": "belgian",
"household": ["other"], "sharedHousehold": "yes", "work": "student", "otherBenefits": "none",
"incomes": [ { "kind": "regularGifts", "perMonth": 300 } ] } }`;

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
      'several.json: residence: expected one of unknown, home, homeless, institution, abroad, shortStay; found "a\\nb" (and 2 more)',
    ]);
  });
});

describe('the command, called through npm', { timeout: 120_000 }, () => {
  const npm = (args: readonly string[], input?: string) =>
    outcome(
      spawnSync('npm', ['run', '--silent', '--prefix', project, 'assess', ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: undefined },
        shell: process.platform === 'win32',
      }),
    );

  test('from another folder finds the files of that folder, and gives the worked example of the contract', () => {
    const { status, lines } = npm(['--', 'worked.json']);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      format: 'assessment/1',
      verdict: 'depends',
      category: 'cohabitant',
      contract: 'required',
      estimates: [
        {
          perMonth: { low: 589.05, high: 589.05 },
          perYear: { low: 7068.6, high: 7068.6 },
          ledger: [
            { label: 'rate', perYear: 10513.6 },
            { label: 'regularGifts', perYear: -3600 },
            { label: 'flatExemption', perYear: 155 },
          ],
        },
      ],
    });
  });

  test('without files reads standard input', () => {
    expect(npm([], worked)).toEqual(npm(['--', 'worked.json']));
    const refused = npm([], worked.replace('21', '"21"'));
    expect(refused).toEqual({
      status: 2,
      lines: [],
      complaints: ['standard input: age: expected a whole number from 0 to 120; found "21"'],
    });
  });
});

interface Outcome {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

function run(files: readonly string[]): Outcome {
  const script = join(project, 'scripts/run.mjs');
  const env = { ...process.env, INIT_CWD: undefined };
  const options = { cwd: folder, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 } as const;
  return outcome(spawnSync(process.execPath, [script, 'cli/assess', ...files], options));
}

function outcome({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: string;
  stderr: string;
}): Outcome {
  return { status, lines: linesOf(stdout), complaints: linesOf(stderr) };
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
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
