import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { main } from '../../scripts/law/build';
import { test } from './harness';
import { Host } from './host';
import { everybody } from './personas';

let folder = '';
let host: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'law-'));
  await main([folder]);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>law</title>');
  writeFileSync(join(folder, 'worker.js'), worker);
  host = await new Host(folder).up();
}, 60_000);
afterAll(async () => {
  await host.down();
  rmSync(folder, { recursive: true });
});

/** What the package makes of a text, told to the page. */
const worker = `import { assess, parse } from './index.js';
onmessage = ({ data }) => {
  const { situation } = parse(new TextEncoder().encode(data));
  postMessage(assess(situation.answers, situation.onDate).verdict);
};`;

test('the law for other programs runs in a browser, and in a worker of one', async ({ browser }) => {
  const [person] = everybody;
  const text = JSON.stringify(person?.situation);
  const page = await browser.newPage();
  await page.goto(host.address);
  const inPage = await page.evaluate(async (situation) => {
    const law = (await import(`${location.origin}/index.js`)) as typeof import('../../scripts/law/door');
    const read = law.parse(new TextEncoder().encode(situation));
    return read.ok ? law.assess(read.situation.answers, read.situation.onDate).verdict : 'refused';
  }, text);
  const inWorker = await page.evaluate(
    (situation) =>
      new Promise((resolve) => {
        const thread = new Worker(`${location.origin}/worker.js`, { type: 'module' });
        thread.onmessage = ({ data }) => resolve(data);
        thread.postMessage(situation);
      }),
    text,
  );
  await page.close();
  expect([inPage, inWorker]).toEqual([person?.expect.verdict, person?.expect.verdict]);
});
