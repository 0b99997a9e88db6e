import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildInfo } from './build-info.mjs';
import { writeSums } from './checksums.mjs';
import { writeWorker } from './precache.mjs';
import { sealPages, writeKiosk, writeShells } from './shells.mjs';
import { stills, writeEarly } from './stills.mjs';
import { load } from './load.mjs';

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
      const isKiosk = config.mode === 'kiosk';
      keepManifest(folder);
      await writePlainPages(folder, { home: './', isUnattended: isKiosk });
      const words = (/** @type {string} */ language) => builtFrom(folder, `locales/${language}/opening.json`);
      if (isKiosk) writeKiosk(folder, words('fr'));
      else writeShells(folder, words, await stills(), await writeEarly(folder, config.build.target));
      sealPages(folder);
      await writeWorker(folder, config.build.target);
      writeSums(folder);
    },
  };
}

/**
 * The guide and what there is to know about the test, for when no script runs.
 * @param {string} folder
 * @param {import('./plain-pages').Setting} setting
 */
async function writePlainPages(folder, setting) {
  const { plainPages } = /** @type {typeof import('./plain-pages')} */ (await load('build/plain-pages.ts'));
  for (const [name, page] of Object.entries(plainPages(buildInfo(), setting)))
    writeFileSync(join(folder, name), page);
}

/**
 * The built file of a source.
 * @param {string} folder
 * @param {string} source
 */
function builtFrom(folder, source) {
  const manifest = /** @type {import('../tools/budget.mjs').Manifest} */ (
    JSON.parse(readFileSync(manifestOf(folder), 'utf8'))
  );
  const file = manifest[source]?.file;
  if (!file) throw new Error(`${source} was not built`);
  return file;
}

/** @param {string} folder */
function keepManifest(folder) {
  const kept = manifestOf(folder);
  mkdirSync(dirname(kept), { recursive: true });
  renameSync(join(folder, '.vite/manifest.json'), kept);
  rmSync(join(folder, '.vite'), { recursive: true });
}
