import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { buildInfo } from './build-info.mjs';
import { messages } from './messages.mjs';
import { plainScript } from './plain-script.mjs';

/** @typedef {import('../../src/first-paint/prerender').Prerendered} Still */

/**
 * The first screens in both languages, drawn by the application itself: what is shown before the script comes can then
 * differ in nothing from what is shown after.
 * @returns {Promise<Readonly<Record<'fr' | 'nl', Still>>>}
 */
export async function stills() {
  const folder = mkdtempSync(join(tmpdir(), 'stills-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      root: fileURLToPath(new URL('../..', import.meta.url)),
      plugins: [messages(), svelte()],
      define: { 'import.meta.env.BUILD_INFO': JSON.stringify(buildInfo()) },
      ssr: { noExternal: true },
      build: {
        ssr: 'src/first-paint/prerender.ts',
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    const draw = async (/** @type {'fr' | 'nl'} */ language) => {
      // A program of its own for each: what one language has fetched by then, a page in the other has not.
      const { href } = pathToFileURL(join(folder, 'prerender.js'));
      const { prerender } = /** @type {typeof import('../../src/first-paint/prerender')} */ (
        await import(`${href}?${language}`)
      );
      return prerender(
        language,
        /** @type {import('../../src/kernel/iso-date').IsoDate} */ (buildInfo().builtOn),
      );
    };
    return { fr: await draw('fr'), nl: await draw('nl') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The page with its first screen in it, and the first question at hand.
 * @param {string} shell
 * @param {Still} still
 * @param {string} early the file of the script that looks after them
 */
export function withStill(shell, { title, welcome, question }, early) {
  return shell
    .replace(/<title>[^<]*/, () => `<title>${title}`)
    .replace(
      /(\s*)<(?:link rel="modulepreload"|script)/,
      (tag, space) =>
        `${space}<script type="module" blocking="render" crossorigin src="./${early}"></script>${tag}`,
    )
    .replace(
      '<div id="app"></div>',
      () => `<div id="app" data-still>${welcome}</div>\n    <template>${question}</template>`,
    );
}

/**
 * Writes the script that comes before the application, and tells its name, which carries its hash.
 * @param {string} folder the built pages
 * @param {string[] | string | false} target
 */
export async function writeEarly(folder, target) {
  const code = await plainScript('first-paint/before-app.ts', target);
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const name = `assets/early-${hash}.js`;
  writeFileSync(join(folder, name), code);
  return name;
}
