import type { TestProject } from 'vitest/node';
import { advice, findShell, type Browser } from '../../scripts/tools/browser.mjs';
import { serveAsReleased } from './served';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served pages, without a slash at its end. */
    origin: string;
    /** Folder of the built pages. */
    built: string;
    /** The Chromium that each file starts for itself. */
    chromium: Browser;
  }
}

/** Builds the pages once, away from `dist`, serves them, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findShell();
  if (!found) throw new Error(advice);
  const served = await serveAsReleased();
  project.provide('origin', served.origin);
  project.provide('built', served.built);
  project.provide('chromium', found);
  return () => served.close();
}
