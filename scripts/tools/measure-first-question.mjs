// npm run measure: how long a first visit waits for the first question on a slow phone, beside a page written by hand that
// carries the same question and nothing else. Both are served, loaded and timed in the same way, in the same run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { advice, findBrowser } from './browser.mjs';
import { byHand } from './page-by-hand.mjs';
import { serve } from '../serve/serve.mjs';

/** 400 kbit/s both ways, 400 ms each way there and back, a processor six times slower. */
const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const slowness = 6;
const rounds = 5;
/** The page may take this many times as long as the one written by hand: to the question, until its answer is taken, to the next one. */
const allowed = { question: 1.5, alive: 2.5, second: 3.5 };

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
  alive: /** @type {number[]} */ ([]),
  second: /** @type {number[]} */ ([]),
};
/** @type {(keyof typeof times)[]} */
const names = ['byHand', 'welcome', 'question', 'alive', 'second'];
const onward = 'main button[type=submit]';
const question = 'form[data-question=residence]';
for (let round = 0; round < rounds; round += 1) {
  await visit('by-hand.html', async (page, note) => {
    await painted(page, `${question} h1`);
    note('byHand');
  });
  await visit('', async (page, note) => {
    await painted(page, '[data-phase="welcoming"] h1');
    note('welcome');
    await page.locator(onward).click();
    await painted(page, `${question} h1`);
    note('question');
    await page.locator(`${question} label`).first().click();
    await page.locator('#app:not([data-still])').waitFor();
    note('alive');
    await page.locator(onward).click();
    await painted(page, 'form[data-question]:not([data-question=residence]) h1');
    note('second');
  });
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

const [byHandTook = NaN, welcomed = NaN, asked = NaN, alive = NaN, answered = NaN] = names.map((name) =>
  median(times[name]),
);
const ratios = {
  question: asked / byHandTook,
  alive: alive / byHandTook,
  second: answered / byHandTook,
};
mkdirSync('reports', { recursive: true });
writeFileSync('reports/first-question.json', `${JSON.stringify({ ratios, times }, null, 2)}\n`);
process.stdout.write(
  [
    `by hand: the question after ${seconds(byHandTook)}`,
    `here: the welcome after ${seconds(welcomed)}, the question after ${seconds(asked)}`,
    `its answer is taken after ${seconds(alive)}, the next question there after ${seconds(answered)}`,
    `(each button pressed as soon as it can be; the median of ${rounds} first visits)`,
    `times as long: ${figures(ratios)}; allowed: ${figures(allowed)}`,
    '',
  ].join('\n'),
);
const within =
  ratios.question <= allowed.question && ratios.alive <= allowed.alive && ratios.second <= allowed.second;
process.exitCode = within ? 0 : 1;

/**
 * A first visit with nothing kept, timed from the moment the address is asked for.
 * @param {string} path
 * @param {(page: import('playwright-core').Page, note: (name: keyof typeof times) => void) => Promise<void>} walk
 */
async function visit(path, walk) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-BE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const start = performance.now();
  await page.goto(`${server.origin}/${path}`, { waitUntil: 'commit' });
  await walk(page, (name) => times[name].push(performance.now() - start));
  await context.close();
}

/**
 * Waits until something is on the screen: there, with a size, and painted. A page whose style has not come is laid out for
 * whoever asks, but paints nothing.
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 */
async function painted(page, selector) {
  await page.locator(selector).waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

/** @param {{ question: number, alive: number, second: number }} times */
function figures({ question, alive, second }) {
  return [question, alive, second].map((times) => times.toFixed(2)).join(', ');
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
