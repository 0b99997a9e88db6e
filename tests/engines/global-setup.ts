import type { TestProject } from 'vitest/node';
import { findEngines } from '../../scripts/tools/engines.mjs';
import { serveAsReleased } from '../browser/served';
import { openDisplay } from './display';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The display on which browsers open their windows. */
    display: string;
  }
}

/** Builds and serves the pages once, and opens a display for the browsers that need one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveAsReleased();
  const isWindowed = findEngines().some(({ name }) => name === 'webkit');
  const display = isWindowed ? await openDisplay() : undefined;
  project.provide('origin', served.origin);
  project.provide('built', served.built);
  project.provide('display', display?.name ?? '');
  return async () => {
    display?.close();
    await served.close();
  };
}
