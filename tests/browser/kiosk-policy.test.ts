import { execFileSync } from 'node:child_process';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/tools/browser.mjs';

const root = join(import.meta.dirname, '../..');
const policy = JSON.parse(readFileSync(join(root, 'kiosk/policy.json'), 'utf8')) as Readonly<
  Record<string, unknown>
>;
const script = readFileSync(join(root, 'kiosk/start.sh'), 'utf8');
const browser = await findBrowser();
const program = browser ? programOf(browser.executablePath) : undefined;
/** The small browser among the packages has no policies at all; only a full one can be held to ours. */
const words = program ? await wordsIn(program, [...Object.keys(policy), ...flags()]) : new Set<string>();
const isFull = words.has('URLBlocklist');

describe('the policy of a kiosk', () => {
  test('allows the address of its own server and nothing else', () => {
    expect(policy).toMatchObject({
      URLBlocklist: ['*', 'chrome://*'],
      URLAllowlist: ['http://127.0.0.1:8080', 'about:blank'],
    });
    expect(script).toContain('http://127.0.0.1:8080/');
  });

  test('forbids what could keep, show or carry away something', () => {
    expect(policy).toMatchObject({
      DeveloperToolsAvailability: 2,
      IncognitoModeAvailability: 2,
      ForceEphemeralProfiles: true,
      SavingBrowserHistoryDisabled: true,
      DownloadRestrictions: 3,
      AllowFileSelectionDialogs: false,
      AutofillAddressEnabled: false,
      AutofillCreditCardEnabled: false,
      PasswordManagerEnabled: false,
      TranslateEnabled: false,
      SpellCheckServiceEnabled: false,
      SearchSuggestEnabled: false,
      MetricsReportingEnabled: false,
      BackgroundModeEnabled: false,
      ExtensionInstallBlocklist: ['*'],
      DefaultPopupsSetting: 2,
      PrintHeaderFooter: false,
    });
  });

  test.for(isFull ? ['every name in it', 'every flag of the start script'] : [])(
    'the browser knows %s',
    (which) => {
      const wanted = which === 'every name in it' ? Object.keys(policy) : flags();
      expect(wanted.filter((word) => !words.has(word))).toEqual([]);
    },
  );
});

/**
 * In a view of the system of its own, in which the policy is in force; nothing outside of it is touched. Where the system
 * gives no such view, there is nothing to drive.
 */
const enter = isFull ? waysIn().find((way) => succeeds([...way, 'true'])) : undefined;

describe.for(enter ? [enter] : [])('a browser under the policy', (way) => {
  let driven: BrowserContext;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'));
    mkdirSync(join(folder, 'etc'));
    // Files that only their owner may read are not needed.
    execFileSync('sh', ['-c', `cp -a /etc/. ${folder}/etc/ 2>/dev/null || true`]);
    mkdirSync(join(folder, 'etc/chromium/policies/managed'), { recursive: true });
    // With the developer tools shut nothing could drive the browser; and the tests serve on a port of their own.
    const { DeveloperToolsAvailability: _shut, ...rest } = policy;
    const own = { ...rest, URLAllowlist: [inject('origin'), 'about:blank'] };
    writeFileSync(join(folder, 'etc/chromium/policies/managed/kiosk.json'), JSON.stringify(own));
    const wrapper = join(folder, 'browser.sh');
    const inside = `mount --bind ${folder}/etc /etc && exec ${browser?.executablePath ?? ''} "$@"`;
    writeFileSync(wrapper, `#!/bin/sh\nexec ${way.join(' ')} sh -c '${inside}' sh "$@"\n`, { mode: 0o755 });
    // As on the kiosk: a private window is the only one that the policy lets be opened.
    const launch = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath: wrapper,
        args: ['--no-sandbox', '--incognito'],
      });
    // On a busy machine the private window may close the first, empty one while that is being measured.
    driven = await launch().catch(launch);
    page = driven.pages()[0] ?? (await driven.waitForEvent('page'));
  }, 60_000);
  afterAll(async () => {
    await driven.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens its own pages, and works', async () => {
    await page.goto(`${inject('origin')}/kiosk.html`);
    await page.locator('main.attract').waitFor();
  });

  test('lets no page of its own save a file', async () => {
    await page.goto(`${inject('origin')}/guide-fr.html`);
    const saved = page.waitForEvent('download', { timeout: 2_000 }).then(
      (download) => download.failure(),
      () => 'none',
    );
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
    });
    expect(await saved).not.toBeNull();
  });

  test('asks no other server of the same computer, even one that would answer', async () => {
    let asked = 0;
    const other = createServer((_request, response) => {
      asked += 1;
      response.end('hello');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const outcome = await page.goto(`http://127.0.0.1:${port}/`).then(
      () => 'opened',
      (error: unknown) => String(error),
    );
    other.close();
    expect(outcome).toContain('ERR_BLOCKED_BY_ADMINISTRATOR');
    expect(asked).toBe(0);
  });

  test.for([
    'http://example.org/',
    'https://example.org/',
    'file:///etc/hostname',
    'data:text/html,hello',
    'view-source:http://127.0.0.1/',
  ])('goes nowhere else: %s', async (address) => {
    const outcome = await page.goto(address, { timeout: 10_000 }).then(
      () => page.evaluate(() => document.body.innerText).catch(() => ''),
      (error: unknown) => String(error),
    );
    expect(outcome).toMatch(
      /ERR_BLOCKED_BY_ADMINISTRATOR|ERR_ABORTED|Cannot navigate to invalid URL|chrome-error|blocked/i,
    );
  });

  // Comes last: the browser closes the private window that asks for such a page.
  test('shows no page of the browser itself', async () => {
    const shown = await page.goto('chrome://version', { timeout: 10_000 }).then(
      () => page.evaluate(() => document.body.innerText),
      (error: unknown) => String(error),
    );
    expect(shown).not.toContain('The Chromium Authors');
    expect(shown).toMatch(/ERR_BLOCKED_BY_ADMINISTRATOR|has been closed|chrome-error/);
  });
});

function flags(): readonly string[] {
  return [...script.matchAll(/^ {2}--([a-z-]+)/gm)]
    .map(([, flag = '']) => flag)
    .filter((flag) => flag !== 'user-data-dir');
}

/** Debian starts Chromium by a script; the program stands elsewhere. */
function programOf(path: string): string {
  const real = realpathSync(path);
  const beside = ['/usr/lib/chromium/chromium', join(dirname(real), 'chrome')].find((file) =>
    existsSync(file),
  );
  return statSync(real).size < 1_000_000 && beside ? beside : real;
}

/** Which of these words stand in a program. */
async function wordsIn(file: string, wanted: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  let rest = '';
  for await (const chunk of createReadStream(file, { highWaterMark: 8_000_000 }) as AsyncIterable<Buffer>) {
    const text = rest + chunk.toString('latin1');
    for (const word of wanted) if (!found.has(word) && text.includes(word)) found.add(word);
    rest = text.slice(-200);
  }
  return found;
}

/** A private view of the system's files: as root, or as oneself where the system allows it. */
function waysIn(): readonly (readonly string[])[] {
  return process.platform === 'linux'
    ? [
        ['unshare', '-m'],
        ['unshare', '-Urm'],
      ]
    : [];
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  try {
    const probe = mkdtempSync(join(tmpdir(), 'probe-'));
    cpSync('/etc/hostname', join(probe, 'hostname'));
    const shell = [...args.slice(0, -1), 'sh', '-c', `mount --bind ${probe} ${probe}`];
    execFileSync(command, shell, { stdio: 'ignore' });
    rmSync(probe, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
