import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { budget, filesOf, weigh, type Manifest } from '../../scripts/tools/budget.mjs';
import { manifestOf } from '../../scripts/build/manifest';
import { phone, test } from './harness';
import { begin } from './walk';

const pages = { fr: 'index.html', nl: 'nl.html' } as const;

describe.for(['fr', 'nl'] as const)('the first question (%s)', (language) => {
  const built = inject('built');
  const manifest = JSON.parse(readFileSync(manifestOf(built), 'utf8')) as Manifest;
  const needed = filesOf(manifest, 'index.html', [`locales/${language}/opening.json`]);
  const files = [...new Set([pages[language], ...needed.slice(1), ...named(built, pages[language])])];

  test('weighs at most 55 kB on its way, page, style, script and text together', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(weigh(files, (file) => readFileSync(join(built, file)))).toBeLessThanOrEqual(budget);
  });

  test('stands with these files alone, all others withheld', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
    const own = [
      ...files,
      ...withoutWeight,
      ...(language === 'fr' ? [] : [`manifest-${language}.webmanifest`]),
    ].map((file) => `/${file}`);
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

  test('keeps its letters at their size on a phone held sideways', () => {
    const styles = files.filter((file) => file.endsWith('.css'));
    const text = styles.map((file) => readFileSync(join(built, file), 'utf8')).join('\n');
    expect(text).toContain('-webkit-text-size-adjust:100%');
  });

  test('is asked for by the page itself: nothing it needs is found out about later', () => {
    const asked = named(built, pages[language]);
    expect(needed.slice(1).filter((file) => !asked.includes(file))).toEqual([]);
  });
});

/** The scripts and styles that a page names. */
function named(built: string, page: string): readonly string[] {
  const html = readFileSync(join(built, page), 'utf8');
  return [...html.matchAll(/\s(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
}

/** What a browser asks for besides: its mark on the tab and the description of the application. */
const withoutWeight = ['favicon.svg', 'manifest.webmanifest'];
