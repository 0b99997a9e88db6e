import type { Plugin, ResolvedConfig } from 'vite';
import type * as Plain from '../../src/plain';
import { barometerText } from './barometer-file.ts';
import { buildInfo } from './build-info.ts';
import { siteAddress } from './site-address.ts';
import { plainScript } from './plain-script.ts';
import { rendered } from './rendered.ts';

/** Adds the pages that need no script, drawn by `src/plain`: the guide, what there is to know about the test, and the figures. */
export function guidePages(isKiosk: boolean, asked: readonly string[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'guide-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { figuresGiven, plainPages } = await plain(asked);
      const barometer = barometerText();
      const given = barometer === undefined ? undefined : figuresGiven(barometer);
      const setting = { home: './', isUnattended: isKiosk, address: siteAddress() };
      const pages = await plainPages(buildInfo(), setting, given);
      for (const [fileName, source] of Object.entries(pages))
        this.emitFile({ type: 'asset', fileName, source });
      // Nothing is typed on a screen that strangers share.
      if (isKiosk) return;
      const source = await plainScript('plain/find.ts', config.build.target);
      this.emitFile({ type: 'asset', fileName: 'find.js', source });
    },
  };
}

/** The room that draws the pages without script, as the build runs it. */
export function plain(asked: readonly string[]): Promise<typeof Plain> {
  return rendered<typeof Plain>('src/plain/index.ts', 'plain', asked);
}
