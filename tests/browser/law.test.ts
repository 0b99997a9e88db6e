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
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>law</title><script type="module" src="page.js"></script>',
  );
  writeFileSync(join(folder, 'verdict.js'), verdict);
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(join(folder, 'worker.js'), worker);
  host = await new Host(folder).up();
}, 180_000);
afterAll(async () => {
  await host.down();
  rmSync(folder, { recursive: true });
});

/** What the package makes of the first of the worked people. */
const verdict = `import { assess, parse } from './index.js';
const { situation } = parse(new TextEncoder().encode(${JSON.stringify(JSON.stringify(everybody[0]?.situation))}));
export const verdict = assess(situation.answers, situation.onDate).verdict;`;

const worker = `import { verdict } from './verdict.js';
postMessage(verdict);`;

/** The host serves it under the policy of the pages, where the address of a worker has to come through a policy of a known name. */
const page = `import { verdict } from './verdict.js';
const known = trustedTypes.createPolicy('app-sw', { createScriptURL: (address) => address });
const other = new Worker(known.createScriptURL('./worker.js'), { type: 'module' });
other.onmessage = ({ data }) => { document.title = verdict + ' ' + data; };`;

test('the law for other programs runs in a browser, and in a worker of one', async ({ browser }) => {
  const tab = await browser.newPage();
  await tab.goto(host.address);
  const expected = everybody[0]?.expect.verdict ?? '';
  await expect.poll(() => tab.title()).toBe(`${expected} ${expected}`);
  await tab.close();
});
