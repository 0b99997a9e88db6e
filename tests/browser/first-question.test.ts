import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { budget, filesOf, weigh, type Manifest } from '../../scripts/budget.mjs';
import { manifestOf } from '../../scripts/pages.mjs';
import { phone, test } from './harness';
import { begin } from './walk';

const pages = { fr: 'index.html', nl: 'nl.html' } as const;

describe.for(['fr', 'nl'] as const)('the first question (%s)', (language) => {
  const built = inject('built');
  const manifest = JSON.parse(readFileSync(manifestOf(built), 'utf8')) as Manifest;
  const files = filesOf(manifest, 'index.html', [`locales/${language}/opening.json`]);

  test('weighs at most 80 kB, page, style, script and text together', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(weigh(files, (file) => readFileSync(join(built, file)))).toBeLessThanOrEqual(budget);
  });

  test('stands with these files alone, all others withheld', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
    const own = [...files, pages[language], ...withoutWeight].map((file) => `/${file}`);
    await context.route(
      ({ pathname }) => !own.includes(pathname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/${pages[language]}`);
    await begin(page);
    expect(await page.locator('form[data-question]').getAttribute('data-question')).toBe('residence');
    expect(await page.locator('form[data-question] input[type=radio]').count()).toBeGreaterThan(3);
    await context.close();
  });
});

/** What a browser asks for besides: its mark on the tab and the description of the application. */
const withoutWeight = ['favicon.svg', 'manifest.webmanifest'];
