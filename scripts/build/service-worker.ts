import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Kept } from '../../src/offline';
import { filesIn, type Contents } from './folder.ts';
import { plainScript } from './plain-script.ts';

/** Where the worker stands among the built pages: it rules over the folder it stands in. */
export const workerFile = 'sw.js';

/** For hosts and for readers of the formats; no page asks for them. */
const notKept = [/^sw\.js$/, /^schema\//, /(?:^|\/)[._]/, /^SHA256SUMS$/, /^alive\.txt$/];

/** Every file that a visitor may need without a network, and its hash. */
export function listOf(files: readonly (readonly [path: string, contents: Contents])[]): readonly Kept[] {
  return files
    .filter(([path]) => !notKept.some((pattern) => pattern.test(path)))
    .map(([path, contents]) => ({ path, digest: sha256(contents, 'base64') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Writes the service worker of the built pages, which keeps every one of their files. Comes after all that changes a file:
 * one that changes afterwards is refused by every browser.
 */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const made = Object.values(bundle).map(
          (output) => [output.fileName, output.type === 'chunk' ? output.code : output.source] as const,
        );
        const files = listOf([...made, ...filesIn(config.publicDir)]);
        const bare = await plainScript('offline/worker.ts', config.build.target);
        const name = `twelve-steps-${sha256(bare + JSON.stringify(files), 'hex').slice(0, 16)}`;
        const edition = JSON.stringify({ name, files });
        if (bare.split('EDITION').length !== 2) throw new Error('the worker needs EDITION, once');
        const source = bare.replace('EDITION', () => edition);
        this.emitFile({ type: 'asset', fileName: workerFile, source });
      },
    },
  };
}

function sha256(contents: Contents, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(contents).digest(form);
}
