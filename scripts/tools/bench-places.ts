import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { advice, findBrowser } from './browser.mjs';

const slowdown = 6;
/** Milliseconds that a key press may take: one picture of a screen. */
const budget = 16;
/** Each pass is a fresh page; the quickest of them counts, for other work on this computer only ever adds. */
const passes = 7;
const typed = [
  'schaerbek',
  '1030',
  'Laeken',
  'Sint-Niklaas/Saint-Nicolas',
  'louvain la neuve',
  'St-Jans-Molenbeek',
  'charleroy',
  'Braine-l’Alleud',
  'sankt vith',
  '1050 Bruxelles',
  'xylophone',
  'antwerpn',
  'Rhode-Saint-Genèse',
  'mouscron',
];

interface Press {
  readonly text: string;
  readonly took: number;
}
interface Pass {
  readonly ready: number;
  readonly presses: readonly Press[];
}

const page = `<!doctype html><meta charset="utf-8"><input id="place"><ul id="list"></ul><script type="module">
const start = performance.now();
const { find } = await import('/find.js');
window.pass = { ready: performance.now() - start, presses: [] };
document.querySelector('#place').addEventListener('input', ({ target }) => {
  const begun = performance.now();
  const items = find(target.value).map(({ name, postcode, locality }) =>
    Object.assign(document.createElement('li'), { textContent: [locality, postcode, name.fr].join(' ') }));
  document.querySelector('#list').replaceChildren(...items);
  window.pass.presses.push({ text: target.value, took: performance.now() - begun });
});
</script>`;

/** npm run bench:places: how long each key press of the commune search takes in Chromium on a slowed processor. */
export async function main(): Promise<void> {
  const found = await findBrowser();
  if (!found) throw new Error(advice);
  const code = await searchModule();
  const server = createServer((request, response) => {
    const script = request.url === '/find.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server on a port answers with an address of this kind, never with the name of a pipe.
  const { port } = server.address() as AddressInfo;
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...found.env }).map(([key, value]) => [key, value ?? '']),
  );
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env,
    args: ['--no-sandbox'],
  });
  try {
    const runs: Pass[] = [];
    for (let run = 0; run < passes; run += 1) runs.push(await pass(browser, `http://127.0.0.1:${port}/`));
    report(runs, code);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The search with its tables as one module, as the build makes it. */
async function searchModule(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/places/find.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'find' } },
  });
  // One entry in one format, not watched: one output.
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  if (!output) throw new Error('the search was not built');
  return output.output[0].code;
}

async function pass(browser: Browser, address: string): Promise<Pass> {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(address);
  await tab.waitForFunction('window.pass !== undefined');
  for (const text of typed) {
    await tab.fill('#place', '');
    await tab.locator('#place').pressSequentially(text);
  }
  const run = await tab.evaluate<Pass>('window.pass');
  await tab.close();
  return { ready: run.ready, presses: run.presses.filter(({ text }) => text !== '') };
}

function report(runs: readonly Pass[], code: string): void {
  const ready = Math.min(...runs.map((run) => run.ready));
  const presses = (runs[0]?.presses ?? []).map(({ text }, at) => ({
    text,
    took: Math.min(...runs.map((run) => run.presses[at]?.took ?? Number.POSITIVE_INFINITY)),
  }));
  const sorted = [...presses].sort((one, other) => one.took - other.took);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)]?.took ?? 0).toFixed(1);
  process.stdout.write(
    `search with its tables: ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB gzip, ready ${ready.toFixed(0)} ms after it was asked for\n` +
      `${sorted.length} key presses at ${slowdown}× slowdown: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms (“${sorted.at(-1)?.text ?? ''}”)\n`,
  );
  if (Number(at(1)) > budget) process.exitCode = 1;
}
