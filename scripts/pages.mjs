import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withPolicy } from './policy.mjs';

/**
 * Where the list of what was built is kept: beside the built pages, never among them.
 * @param {string} folder the built pages
 */
export const manifestOf = (folder) => join(folder, '../reports/manifest.json');

/**
 * The last hand on the built pages: their policy, once nothing in them changes any more.
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
    closeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      const shell = join(folder, 'index.html');
      if (!existsSync(shell)) return;
      writeFileSync(shell, withPolicy(readFileSync(shell, 'utf8')));
      keepManifest(folder);
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
