import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The list of hashes that stands in a folder, as sha256sum writes and checks it. */
export const sums = 'SHA256SUMS';

/**
 * Writes down the hash of every file of a folder, so that whoever has them can tell whether they are the ones made here.
 * @param {string} folder
 */
export function writeSums(folder) {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sums)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ file, path }) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path}\n`);
  writeFileSync(join(folder, sums), lines.join(''));
}
