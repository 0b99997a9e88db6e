// Runs every check and every test, and ends with one line that counts them; with --whole nothing is left to a sample.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advice, findShell } from './browser.mjs';
import { advice as adviceOnEngines, findEngines } from './engines.mjs';
import { failures, tally } from './tally.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
if (process.argv.includes('--whole')) process.env['SAMPLE'] = 'whole';
const counts = { passed: 0, failed: 0 };
/** What did not pass, said again at the end, where it is looked for. @type {string[]} */
const missed = [];

// Each of these keeps one processor busy, and the lint as long as all others together.
await Promise.all([
  check('lint', ['eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  check('types', ['typescript/bin/tsc', '--noEmit'])
    .then(() =>
      check('types of the views', [
        'svelte-check/bin/svelte-check',
        '--fail-on-warnings',
        '--output',
        'human',
      ]),
    )
    .then(() => check('unused', ['knip/bin/knip.js', '--no-progress']))
    .then(() => check('format', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])),
]);
tests('rules and views', ['--project', 'unit', '--project', 'component'], 'reports/unit.json');

const browser = await findShell();
if (browser) tests(`browser (${browser.executablePath})`, ['--project', 'browser'], 'reports/browser.json');
else {
  count({ passed: 0, failed: 1 }, advice);
  missed.push('browser: none found');
}

const engines = findEngines();
process.stdout.write(
  `\nOther engines here: ${engines.map(({ name, browser: program }) => `${name} (${program})`).join(', ') || 'none'}.${engines.length < 2 ? ` ${adviceOnEngines}` : ''}\n`,
);
if (engines.length > 0) {
  const files = engines.map(({ name }) => `tests/engines/${name}.test.ts`);
  tests(
    engines.map(({ name }) => name).join(' and '),
    ['--project', 'engines', ...files],
    'reports/engines.json',
  );
}

if (missed.length > 0) process.stdout.write(`\nNot passed:\n${missed.map((name) => `- ${name}\n`).join('')}`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/**
 * What it prints comes in one piece once it has ended: another check runs beside it.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
async function check(name, [script = '', ...args]) {
  const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...args], { cwd: root });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ piece) => printed.push(piece));
  const ok = (await new Promise((resolve) => child.once('close', resolve))) === 0;
  process.stdout.write(`\n— ${name}\n${Buffer.concat(printed).toString()}`);
  if (!ok) missed.push(name);
  count({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, ok ? '' : `${name}: failed`);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} report
 */
function tests(name, args, report) {
  rmSync(`${root}${report}`, { force: true });
  const status = run(name, [
    'vitest/vitest.mjs',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const outcome = read(`${root}${report}`);
  count(tally(outcome, status === 0), '');
  missed.push(...failures(outcome).map((line) => line.replace(root, '')));
}

/**
 * @param {string} file
 * @returns {import('./tally.mjs').Report | undefined}
 */
function read(file) {
  return existsSync(file)
    ? /** @type {import('./tally.mjs').Report} */ (JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
function run(name, [script = '', ...args]) {
  process.stdout.write(`\n— ${name}\n`);
  return spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  }).status;
}

/**
 * @param {{ passed: number, failed: number }} more
 * @param {string} message
 */
function count(more, message) {
  counts.passed += more.passed;
  counts.failed += more.failed;
  if (message) process.stdout.write(`${message}\n`);
}
