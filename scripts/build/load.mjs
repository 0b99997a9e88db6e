import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const scripts = join(import.meta.dirname, '..');

/**
 * The exports of a TypeScript module of `scripts`, run in Node as it stands, through Vite: the browser's very modules, no build.
 * @param {string} name its place below `scripts`
 * @returns {Promise<unknown>}
 */
export async function load(name) {
  const options = { root: resolve(scripts, '..'), configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(
    join(scripts, name),
    /** @type {import('vite').InlineConfig} */ (options),
  );
  return module;
}
