import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { messages } from '../../scripts/build/messages';
import type { Language } from '../../src/i18n';

let built: Promise<{ script: string; style: string }> | undefined;

/** The page of examples of `src/ui`, held as told, in a language. */
export async function openExamples(
  browser: Browser,
  language: Language,
  held: BrowserContextOptions,
): Promise<Page> {
  built ??= buildExamples();
  const { script, style } = await built;
  const page = await (await browser.newContext(held)).newPage();
  await page.setContent(`<!doctype html><html lang="${language}"><meta charset="utf-8"><body></body></html>`);
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script, type: 'module' });
  await page.locator('[data-part="WhyWeAsk"]').waitFor();
  return page;
}

async function buildExamples(): Promise<{ script: string; style: string }> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [messages(), svelte()],
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: 'tests/ui/examples.ts', output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = result.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: scripts.join('\n'), style: styles.join('\n') };
}
