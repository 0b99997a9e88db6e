import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWorker } from './precache.mjs';
import { finishShells } from './shells.mjs';

/**
 * Where the list of what was built is kept: beside the built pages, never among them.
 * @param {string} folder the built pages
 */
export const manifestOf = (folder) => join(folder, '../reports/manifest.json');

/**
 * The last hand on the built pages: one page for each mode, their policy, and the worker that keeps them.
 * @returns {import('vite').Plugin}
 */
export function pages() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      if (!existsSync(join(folder, 'index.html'))) return;
      keepManifest(folder);
      finishShells(folder);
      await writeWorker(folder, config.build.target);
    },
  };
}

/** @param {string} folder */
function keepManifest(folder) {
  const kept = manifestOf(folder);
  mkdirSync(dirname(kept), { recursive: true });
  renameSync(join(folder, '.vite/manifest.json'), kept);
  rmSync(join(folder, '.vite'), { recursive: true });
}
