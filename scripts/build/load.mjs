import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const scripts = join(import.meta.dirname, '..');
const root = resolve(scripts, '..');

/**
 * The exports of a TypeScript module of `scripts`, run in Node as it stands, through Vite: the browser's very modules, no build.
 * @param {string} name its place below `scripts`
 * @returns {Promise<unknown>}
 */
export async function load(name) {
  const options = { root, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(
    join(scripts, name),
    /** @type {import('vite').InlineConfig} */ (options),
  );
  return module;
}

/**
 * The same, bundled first: slower to start, and then nearly twice as fast.
 * @param {string} name its place below `scripts`
 * @returns {Promise<unknown>}
 */
export async function bundled(name) {
  const caches = join(root, 'node_modules/.cache');
  mkdirSync(caches, { recursive: true });
  // Inside `node_modules`, so that packages are found from there; in a folder of its own, so that two runs do not meet.
  const outDir = mkdtempSync(join(caches, 'bundle-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: join(scripts, name),
        outDir,
        rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'bundle.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
