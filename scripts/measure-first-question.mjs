// npm run measure: how long a first visit waits for the first question on a slow phone, beside a page written by hand that
// carries the same question and nothing else. Both are served, loaded and timed in the same way, in the same run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { advice, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** 400 kbit/s both ways, 400 ms each way there and back, a processor six times slower. */
const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const slowness = 6;
const rounds = 5;
/** The page may take this many times as long as the one written by hand. */
const allowed = 3;

const found = await findBrowser();
if (!found) throw new Error(advice);
const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const dist = join(folder, 'dist');
await build({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
writeFileSync(join(dist, 'by-hand.html'), byHand());
const server = await serve({ folder: dist });
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.env },
  args: ['--no-sandbox'],
});

const times = {
  byHand: /** @type {number[]} */ ([]),
  welcome: /** @type {number[]} */ ([]),
  question: /** @type {number[]} */ ([]),
};
for (let round = 0; round < rounds; round += 1) {
  times.byHand.push((await visit('by-hand.html', 'form[data-question] h1')).first);
  const { first, second } = await visit('', '[data-phase="welcoming"] h1', 'form[data-question] h1');
  times.welcome.push(first);
  times.question.push(second);
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

const figures = {
  byHand: median(times.byHand),
  welcome: median(times.welcome),
  question: median(times.question),
};
const ratio = figures.question / figures.byHand;
mkdirSync('reports', { recursive: true });
writeFileSync('reports/first-question.json', `${JSON.stringify({ ...figures, ratio }, null, 2)}\n`);
process.stdout.write(
  [
    `by hand: the question after ${seconds(figures.byHand)}`,
    `here: the welcome after ${seconds(figures.welcome)}, the question after ${seconds(figures.question)} (pressed as soon as it can be)`,
    `${ratio.toFixed(2)} times as long; allowed: ${allowed}`,
    '',
  ].join('\n'),
);
process.exitCode = ratio <= allowed ? 0 : 1;

/**
 * A first visit with nothing kept, timed from the address until a selector shows, and with a second one, until pressing
 * the one button has brought it.
 * @param {string} path
 * @param {string} until
 * @param {string} [then]
 */
async function visit(path, until, then) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-BE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const start = performance.now();
  await page.goto(`${server.origin}/${path}`, { waitUntil: 'commit' });
  await page.locator(until).waitFor();
  const first = performance.now() - start;
  if (then) {
    await page.locator('main button[type=submit]').click();
    await page.locator(then).waitFor();
  }
  const second = performance.now() - start;
  await context.close();
  return { first, second };
}

/** The first question as somebody would write it who has nothing else to show: one file, one style, no script. */
function byHand() {
  const words = /** @type {Record<string, string>} */ (
    Object.assign(
      {},
      ...['opening', 'interview'].map((part) => JSON.parse(readFileSync(`locales/fr/${part}.json`, 'utf8'))),
    )
  );
  const option = (/** @type {string} */ value) =>
    `<p><label><input type="radio" name="residence" value="${value}"> ${words[`option.residence.${value}`] ?? ''}</label></p>`;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words['question.residence.title'] ?? ''}</title><link rel="stylesheet" href="./plain.css"></head>
<body><form data-question="residence" autocomplete="off"><h1>${words['question.residence.title'] ?? ''}</h1>
<fieldset>${['home', 'homeless', 'institution', 'abroad', 'shortStay'].map(option).join('\n')}</fieldset>
<p><button type="submit">${words['action.continue'] ?? ''}</button></p></form></body></html>
`;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
