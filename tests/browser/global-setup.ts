import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { advice, findBrowser } from '../../scripts/tools/browser.mjs';
import { serve } from '../../scripts/serve/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served pages, without a slash at its end. */
    origin: string;
    /** Folder of the built pages. */
    built: string;
    /** Where the one Chromium listens. */
    browser: string;
  }
}

/** Builds the pages once, away from `dist`, serves them, and starts the one browser that all files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findBrowser();
  if (!found) throw new Error(advice);
  const folder = mkdtempSync(join(tmpdir(), 'twelve-steps-'));
  const built = join(folder, 'dist');
  await buildAsReleased(built);
  const server = await serve({ folder: built });
  const browser = await chromium.launchServer({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    host: '127.0.0.1',
  });
  project.provide('origin', server.origin);
  project.provide('built', built);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
}

/** The runner's own setting would leave the libraries' checks for developers in. */
async function buildAsReleased(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
