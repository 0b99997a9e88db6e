import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesIn } from './folder.ts';

/** The list of hashes that stands in a folder, as sha256sum writes and checks it. */
export const sums = 'SHA256SUMS';

/** Writes down the hash of every file of a folder, so that whoever has them can tell whether they are the ones made here. */
export function writeSums(folder: string): void {
  const lines = filesIn(folder)
    .filter(([path]) => path !== sums)
    .map(([path, contents]) => `${createHash('sha256').update(contents).digest('hex')}  ${path}\n`);
  writeFileSync(join(folder, sums), lines.join(''));
}

/** The hashes of the built pages, taken from the disk once all is there. */
export function checksums(): Plugin {
  return {
    name: 'checksums',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir !== undefined) writeSums(dir);
      },
    },
  };
}
