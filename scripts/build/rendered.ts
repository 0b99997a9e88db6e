import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { buildInfo } from './build-info.ts';
import { onlyLanguages } from './languages.ts';
import { messages } from './messages.ts';

const root = resolve(import.meta.dirname, '../..');
const built = new Map<string, Promise<string>>();

/**
 * The exports of a module that draws components on the server, built as the pages are, so that both agree in every name.
 * Each `copy` is a program of its own: what one language has fetched by then, a page in the other has not.
 * @param asked the languages the edition was asked to speak; none for all
 */
export async function rendered<Exports>(
  source: string,
  copy: string,
  asked: readonly string[] = [],
): Promise<Exports> {
  const name = `${source} ${asked.join()}`;
  const program = built.get(name) ?? buildForNode(source, asked);
  built.set(name, program);
  return (await import(`${pathToFileURL(await program).href}?${copy}`)) as Exports;
}

async function buildForNode(source: string, asked: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    plugins: [onlyLanguages(asked), messages(true), svelte()],
    define: { 'import.meta.env.BUILD_INFO': JSON.stringify(buildInfo()) },
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return join(folder, basename(source).replace(/\.ts$/, '.js'));
}
