import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { buildInfo } from './build-info.ts';
import { messages } from './messages.ts';

const root = resolve(import.meta.dirname, '../..');
const built = new Map<string, Promise<string>>();

/**
 * The exports of a module that draws components on the server, built as the pages are, so that both agree in every name.
 * Each `copy` is a program of its own: what one language has fetched by then, a page in the other has not.
 */
export async function rendered<Exports>(source: string, copy: string): Promise<Exports> {
  const program = built.get(source) ?? buildForNode(source);
  built.set(source, program);
  return (await import(`${pathToFileURL(await program).href}?${copy}`)) as Exports;
}

async function buildForNode(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    plugins: [messages(), svelte()],
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
