import type { Plugin } from 'vite';
import type * as Plain from '../../src/plain';
import { buildInfo } from './build-info.ts';
import { rendered } from './rendered.ts';

/** Adds the pages that need no script, drawn by `src/plain`: the guide, and what there is to know about the test. */
export function guidePages(isKiosk: boolean, asked: readonly string[]): Plugin {
  return {
    name: 'guide-pages',
    apply: 'build',
    async buildStart() {
      const pages = await (await plain(asked)).plainPages(buildInfo(), { home: './', isUnattended: isKiosk });
      for (const [fileName, source] of Object.entries(pages))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The room that draws the pages without script, as the build runs it. */
export function plain(asked: readonly string[]): Promise<typeof Plain> {
  return rendered<typeof Plain>('src/plain/index.ts', 'plain', asked);
}
