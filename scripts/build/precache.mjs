import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { plainScript } from './plain-script.mjs';

/** @typedef {import('../../src/offline/precache').Kept} Kept */

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
  const bare = await plainScript('offline/worker.ts', target, { EDITION: 'EDITION' });
  const name = `twelve-steps-${sha256(bare + JSON.stringify(files), 'hex').slice(0, 16)}`;
  const edition = JSON.stringify({ name, files });
  writeFileSync(
    join(folder, workerFile),
    await plainScript('offline/worker.ts', target, { EDITION: edition }),
  );
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
 * @param {string | Uint8Array} contents
 * @param {'hex' | 'base64'} form
 */
function sha256(contents, form) {
  return createHash('sha256').update(contents).digest(form);
}
