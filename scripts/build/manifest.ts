import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the list of what was built is kept: beside the built pages, never among them. */
export function manifestOf(folder: string): string {
  return join(folder, '../reports/manifest.json');
}

/** Takes Vite's list of what was built out of the pages, and keeps it beside them. */
export function manifest(): Plugin {
  return {
    name: 'manifest-beside',
    apply: 'build',
    enforce: 'post',
    config: () => ({ build: { manifest: true } }),
    generateBundle: {
      order: 'post',
      handler({ dir = 'dist' }, bundle) {
        const list = bundle['.vite/manifest.json'];
        if (list?.type !== 'asset') throw new Error('the build made no manifest');
        delete bundle['.vite/manifest.json'];
        mkdirSync(dirname(manifestOf(dir)), { recursive: true });
        writeFileSync(manifestOf(dir), list.source);
      },
    },
  };
}
