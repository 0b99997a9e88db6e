import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main, versionOf } from '../../scripts/law/build';
import { parse } from '../../src/contract/parse';
import { writeAssessment } from '../../src/contract/write';
import { tables } from '../../src/data/tables';
import { isoDate } from '../../src/kernel/iso-date';
import { path } from '../../src/interview/path';
import { assess } from '../../src/rules/assess';
import { servedSchema } from '../contract/json-schema';
import { badCases, goodCases, textOf } from '../vectors/cases';

const root = join(import.meta.dirname, '../..');
let folder = '';
const built = (): string => join(folder, 'built');
/** An empty project, far from this one's packages. */
const project = (): string => join(folder, 'project');
const installed = (): string => join(project(), 'node_modules/twelve-steps-law');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'law-'));
  await main([built()]);
  run('npm', ['pack', '--silent', '--pack-destination', folder], built());
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(project());
  writeFileSync(join(project(), 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], project());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the law as a package, installed from its tarball without a network', () => {
  test('gives the assessments of the worked cases, and refuses what is no situation', () => {
    const texts = [...goodCases, ...badCases].map(textOf);
    writeFileSync(join(project(), 'texts.json'), JSON.stringify(texts));
    writeFileSync(join(project(), 'assess.js'), assessTexts);
    const seen = JSON.parse(run('node', ['assess.js'], project())) as readonly string[];
    expect(seen.length).toBeGreaterThan(500);
    expect(seen).toEqual(texts.map(here));
  });

  test('gives the same in a worker', () => {
    writeFileSync(join(project(), 'worker.js'), inWorker);
    expect(run('node', ['worker.js'], project())).toBe(run('node', ['assess.js'], project()));
  });

  test('comes alone, weighs at most 40 kB, and holds both schemas', () => {
    expect(readdirSync(join(project(), 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'twelve-steps-law',
    ]);
    expect(gzipSync(readFileSync(join(installed(), 'index.js'))).byteLength).toBeLessThanOrEqual(40_000);
    for (const name of ['situation-1.json', 'assessment-1.json']) {
      expect(readFileSync(join(installed(), 'schema', name), 'utf8')).toBe(servedSchema(name));
    }
  });

  test('has types that hold without any other package', () => {
    writeFileSync(join(project(), 'typed.ts'), typed);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'typed.ts'];
    expect(run('node', [compiler, ...options], project())).toBe('');
  });

  test('has examples that run as they stand', () => {
    const example = (name: string): string => run('node', [join(installed(), 'examples', name)], project());
    const assessed = JSON.parse(example('assess.mjs')) as { estimates: { perMonth: { high: number } }[] };
    // The amount that the contract works out in full for this person.
    expect(assessed.estimates[0]?.perMonth.high).toBe(589.05);
    const asked = path({ residence: 'home', age: 17 }, isoDate('2026-03-01'));
    expect(example('path.mjs').trim().split(' ')).toEqual(asked);
    expect(example('tables.mjs').trim().split('\n')).toHaveLength(tables.length);
  });
});

describe('the version of the package', () => {
  test('is the period of the newest row in force at the last check, not of a row to come', () => {
    expect(JSON.parse(readFileSync(join(built(), 'package.json'), 'utf8'))).toMatchObject({
      version: versionOf(tables),
    });
    expect(versionOf(tables)).toMatch(/^20\d\d\.([1-9]|1[0-2])\.\d+$/);
    const starts = tables.flatMap(({ rows }) => rows.map(({ validFrom }) => validFrom)).sort();
    expect(Number(starts.at(-1)?.slice(0, 4))).toBeGreaterThan(Number(versionOf(tables).slice(0, 4)));
  });
});

/** What this project makes of a text. */
function here(text: string): string {
  const read = parse(new TextEncoder().encode(text));
  if (!read.ok) return read.problems.map(({ field }) => field).join(' ');
  return writeAssessment(assess(read.situation.answers, read.situation.onDate));
}

const assessTexts = `import { readFileSync } from 'node:fs';
import { assess, parse, writeAssessment } from 'twelve-steps-law';
export const seen = JSON.parse(readFileSync('texts.json', 'utf8')).map((text) => {
  const read = parse(new TextEncoder().encode(text));
  if (!read.ok) return read.problems.map(({ field }) => field).join(' ');
  return writeAssessment(assess(read.situation.answers, read.situation.onDate));
});
console.log(JSON.stringify(seen));`;

const inWorker = `import { Worker } from 'node:worker_threads';
new Worker(new URL('./assess.js', import.meta.url));`;

const typed = `import { assess, cents, isoDate, path, tables, type Answers, type QuestionId } from 'twelve-steps-law';
const answers: Answers = { age: 30, savings: cents(620000), household: ['parent'] };
const onDate = isoDate('2026-03-01');
const verdict: 'likely' | 'depends' | 'unlikely' | 'suspended' | 'incomplete' = assess(answers, onDate).verdict;
const first: QuestionId | undefined = path(answers, onDate)[0];
const source: string | undefined = tables[0]?.on(onDate).source;
// @ts-expect-error a number is no amount until it is one
const wrong: Answers = { savings: 620000 };
void [verdict, first, source, wrong];`;

function run(command: string, words: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status, `${command}: ${stderr}${stdout}`).toBe(0);
  return stdout;
}
