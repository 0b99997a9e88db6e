import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../../scripts/serve/serve.mjs';
import { Scratch } from '../../recipes/scratch';
import { test } from '../harness';
import { walk } from '../walk';
import { addLanguage, leftward, long } from './pseudo';

const pseudo = [long, leftward] as const;
let scratch: Scratch;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  scratch = new Scratch();
  for (const language of pseudo) addLanguage(scratch, language);
  const { ok, output } = scratch.run('node_modules/vite/bin/vite.js', ['build'], {
    env: { NODE_ENV: 'production' },
  });
  if (!ok) throw new Error(output);
  server = await serve({ folder: join(scratch.folder, 'dist') });
}, 120_000);
afterAll(async () => {
  await server.close();
  scratch.remove();
});

describe('a language that is added', () => {
  test('is one folder of texts and one file of grammar', () => {
    const folders = new Set(scratch.touched().map((file) => file.replace(/[\w-]+\.json$/, '')));
    const added = pseudo.flatMap(({ id }) => [`locales/${id}/`, `src/i18n/grammar/${id}.ts`]);
    expect([...folders].sort()).toEqual([...added].sort());
  });

  test.for(pseudo)(
    '$id, written $direction, is walked to a result with nothing wider than 320 px',
    async ({ id, direction }, { browser }) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      await page.goto(`${server.origin}/${id}.html`);
      await page.locator(`html[lang="${id}"][dir="${direction}"]`).waitFor();
      // Laid out the right way before any script has come.
      const shell = readFileSync(join(scratch.folder, 'dist', `${id}.html`), 'utf8');
      expect(/<html[^>]* dir="rtl"/.test(shell)).toBe(direction === 'rtl');
      const wide: string[] = [];
      const look = async (screen: string): Promise<void> => {
        const { needs, has } = await page.evaluate(() => ({
          needs: document.documentElement.scrollWidth,
          has: document.documentElement.clientWidth,
        }));
        if (needs > has) wide.push(`${screen}: ${needs} px in ${has} px`);
      };
      await walk(page, {}, { look });
      expect(wide).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(id);
      await context.close();
    },
  );
});
