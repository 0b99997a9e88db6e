import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { advice, findShell } from '../../scripts/tools/browser.mjs';
import { serveAsReleased } from './served';

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
  const found = await findShell();
  if (!found) throw new Error(advice);
  const served = await serveAsReleased();
  const browser = await chromium.launchServer({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    host: '127.0.0.1',
  });
  project.provide('origin', served.origin);
  project.provide('built', served.built);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
}
