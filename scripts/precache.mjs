import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @typedef {import('../src/offline/precache').Kept} Kept */

/** Where the worker stands among the built pages: it rules over the folder it stands in. */
export const workerFile = 'sw.js';

/** For hosts and for readers of the formats; no page asks for them. */
const notKept = [/^sw\.js$/, /^schema\//, /(?:^|\/)[._]/, /^SHA256SUMS$/, /^alive\.txt$/];

/**
 * Writes the service worker of the built pages, which keeps every one of their files. Comes last: a file that changes
 * afterwards is refused by every browser.
 * @param {string} folder
 * @param {string[] | string | false} target the browsers it is written for
 */
export async function writeWorker(folder, target) {
  const files = list(folder);
  const bare = await worker('EDITION', target);
  const name = `twelve-steps-${sha256(bare + JSON.stringify(files), 'hex').slice(0, 16)}`;
  writeFileSync(join(folder, workerFile), await worker(JSON.stringify({ name, files }), target));
}

/**
 * Every file that a visitor may need without a network, and its hash.
 * @param {string} folder
 * @returns {readonly Kept[]}
 */
export function list(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => !notKept.some((pattern) => pattern.test(path)))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ file, path }) => ({ path, digest: sha256(readFileSync(file), 'base64') }));
}

/**
 * The worker as one plain script: older browsers know no modules there.
 * @param {string} edition
 * @param {string[] | string | false} target
 */
async function worker(edition, target) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { EDITION: edition },
    build: {
      write: false,
      target,
      lib: {
        entry: fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the service worker was not built');
  return output.output[0].code;
}

/**
 * @param {string | Uint8Array} contents
 * @param {'hex' | 'base64'} form
 */
function sha256(contents, form) {
  return createHash('sha256').update(contents).digest(form);
}
