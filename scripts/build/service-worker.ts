import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Kept } from '../../src/offline';
import { filesIn, type Contents } from './folder.ts';
import { locales } from './languages.ts';
import { plainScript } from './plain-script.ts';

// Not through the door of the room: what stands behind it waits for a build to find its files.
const { lawLanguages, officialLanguages } = await import('../../src/i18n/grammar/grammar.ts');

/** Where the worker stands among the built pages: it rules over the folder it stands in. */
export const workerFile = 'sw.js';

/** For hosts and for readers of the formats, whom no page sends there; and the communes of each province, too much for every phone. */
const notKept = [
  /^figures-(?:\d{5}|brussels)-/,
  /^sw\.js$/,
  /^schema\//,
  /(?:^|\/)[._]/,
  /^SHA256SUMS$/,
  /^alive\.txt$/,
  /\.atom$/,
];

/** Every file that a visitor may need without a network, its hash, and the language whose readers alone need it. */
export function listOf(
  files: readonly (readonly [path: string, contents: Contents])[],
  languageOf: (path: string) => string | undefined,
): readonly Kept[] {
  return files
    .filter(([path]) => !notKept.some((pattern) => pattern.test(path)))
    .map(([path, contents]) => {
      const language = languageOf(path);
      return { path, digest: sha256(contents, 'base64'), ...(language !== undefined && { language }) };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The language in the name of a page: guide-de.html; none where everybody keeps the pages in it. */
export function languageNamed(path: string): string | undefined {
  const [, named = ''] = /^(?:[a-z]+-)?([a-z]{2,3})\.(?:html|webmanifest)$/.exec(path) ?? [];
  return isChosen(named) && existsSync(join(locales, named)) ? named : undefined;
}

/** French and Dutch come to everybody, as they always have: who reads one of them often helps in the other. */
function isChosen(language: string): boolean {
  return language !== '' && !lawLanguages.some((one) => one === language);
}

/** The language of the texts that a script holds, where only its readers need them: letters go to an office, in its language. */
export function languageIn(module: string | null): string | undefined {
  const [, folder = '', part] = /\/locales\/(?:help\/)?([\w-]+)\/(\w+)\.json$/.exec(module ?? '') ?? [];
  if (part === 'letters' && officialLanguages.some((one) => one === folder)) return undefined;
  return isChosen(folder) ? folder : undefined;
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
        const texts = new Map(
          Object.values(bundle).map((output) => [
            output.fileName,
            output.type === 'chunk' ? languageIn(output.facadeModuleId) : undefined,
          ]),
        );
        const files = listOf(
          [...made, ...filesIn(config.publicDir)],
          (path) => texts.get(path) ?? languageNamed(path),
        );
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
