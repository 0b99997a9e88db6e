// npm run lighthouse: Lighthouse's four scores, for a phone, of the first screen and of the plain guide in both languages.
// Accessibility and best practices must be 100. Lighthouse itself is fetched the first time: it is larger than all else here.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { advice, findBrowser } from './browser.mjs';
import { serve } from '../serve/serve.mjs';

/** The last that runs on Node 20. */
const tool = 'lighthouse@12.8.2';
const pages = [
  'index.html',
  'nl.html',
  'guide-fr.html',
  'guide-nl.html',
  'rights-fr.html',
  'changes-nl.html',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const mustBeFull = ['accessibility', 'best-practices'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const found = await findBrowser();
if (!found) throw new Error(advice);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const reports = join(root, 'reports');
mkdirSync(reports, { recursive: true });
await build({ logLevel: 'warn', build: { outDir: join(folder, 'dist'), emptyOutDir: true } });
const server = await serve({ folder: join(folder, 'dist') });

process.stdout.write(`${['page'.padEnd(14), ...categories].join('  ')}\n`);
const lacking = [];
for (const page of pages) {
  const report = await measure(page);
  const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  const columns = scores.map((score, index) => String(score).padStart(categories[index]?.length ?? 0));
  process.stdout.write(`${[page.padEnd(14), ...columns].join('  ')}\n`);
  lacking.push(...faults(report).map((fault) => `${page}: ${fault}`));
}
await server.close();
rmSync(folder, { recursive: true });
process.stdout.write(lacking.map((line) => `${line}\n`).join(''));
process.exitCode = lacking.length === 0 ? 0 : 1;

/**
 * @param {string} page
 * @returns {Promise<Report>}
 */
async function measure(page) {
  const file = join(reports, `lighthouse-${page.replace('.html', '')}.json`);
  rmSync(file, { force: true });
  const words = [
    `${server.origin}/${page}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox',
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
  ];
  await run(['exec', '--yes', `--package=${tool}`, '--', 'lighthouse', ...words]);
  return /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * What keeps a full score from a page: the audits that failed, by name.
 * @param {Report} report
 */
function faults({ categories: scored, audits }) {
  return mustBeFull
    .filter((name) => scored[name]?.score !== 1)
    .flatMap((name) => [
      `${name} is not 100`,
      ...(scored[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
    ]);
}

/**
 * Runs npm and waits; the server must go on answering meanwhile.
 * @param {readonly string[]} words
 * @returns {Promise<void>}
 */
function run(words) {
  const own = process.env['npm_execpath'];
  const { command, before } = own?.endsWith('js')
    ? { command: process.execPath, before: [own] }
    : { command: 'npm', before: [] };
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...found?.env, CHROME_PATH: found?.executablePath },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Lighthouse ended with ${String(code)}`));
    });
  });
}

/**
 * @typedef {{ score: number | null, auditRefs: readonly { id: string, weight: number }[] }} Category
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, { score: number | null, title: string }> }} Report
 */
