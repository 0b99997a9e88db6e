import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/tools/browser.mjs';

/** A browser that can be killed as a power cut would. */
export interface Killable {
  readonly page: Page;
  /** At once, in the middle of whatever it does, with everything it started. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile that outlives it, and opens an address. */
export async function startKillable(profile: string, address: string): Promise<Killable> {
  const found = await findBrowser();
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const program = spawn(
    found?.executablePath ?? '',
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--window-size=1080,1920',
      `--user-data-dir=${profile}`,
      address,
    ],
    // A group of its own: the browser is many processes, and all of them lose their power.
    { detached: true, stdio: 'ignore', env: { ...process.env, ...found?.env } },
  );
  const ended = new Promise((resolve) => program.once('exit', resolve));
  for (let waited = 0; !existsSync(port) && waited < 200; waited += 1) await pause(50);
  const [number = ''] = readFileSync(port, 'utf8').split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('the browser shows no page');
  page.setDefaultTimeout(15_000);
  return {
    page,
    kill: async () => {
      if (program.pid) process.kill(-program.pid, 'SIGKILL');
      await ended;
    },
  };
}
