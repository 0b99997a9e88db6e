import type { Plugin } from 'vite';
import { buildInfo } from './build-info.ts';
import { load } from './load.mjs';
import type * as PlainPages from './plain-pages';

/** Adds the guide and what there is to know about the test, for when no script runs. */
export function guidePages(isKiosk: boolean): Plugin {
  return {
    name: 'guide-pages',
    apply: 'build',
    async buildStart() {
      const { plainPages } = (await load('build/plain-pages.ts')) as typeof PlainPages;
      const pages = plainPages(buildInfo(), { home: './', isUnattended: isKiosk });
      for (const [fileName, source] of Object.entries(pages))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
