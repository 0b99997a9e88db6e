import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { budget, filesOf, secondBudget, weigh, type Manifest } from '../../scripts/tools/budget.mjs';
import { manifestOf } from '../../scripts/build/manifest';
import { phone, test } from './harness';
import { answer, begin } from './walk';

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

  test('stands with these files alone, all others withheld, and the second one after it', async ({
    browser,
  }) => {
    const page = await openedWith(browser, language, files);
    await begin(page);
    expect(await page.locator('form[data-question]').getAttribute('data-question')).toBe('residence');
    expect(await page.locator('form[data-question] input[type=radio]').count()).toBeGreaterThan(3);
    await answer(page, 'residence', 'home');
    const second = page.locator('form[data-question=age]');
    expect(await second.locator('input[type=text]').count()).toBe(1);
    await second.locator('button[type=submit]').click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/\b[a-z]+\.[a-zA-Z]+\.[a-zA-Z]+\b/);
    await page.context().close();
  });

  test('is followed by the third one after files that come in one go, of 65 kB at most', async ({
    browser,
  }) => {
    const next = filesOf(manifest, 'index.html', [
      `locales/${language}/interview.json`,
      ...['questions', 'reader'].map((name) => chunkNamed(manifest, name)),
    ]).filter((file) => file !== 'index.html' && !files.includes(file));
    expect(next.length).toBeLessThanOrEqual(atOnce);
    expect(weigh(next, (file) => readFileSync(join(built, file)))).toBeLessThanOrEqual(secondBudget);
    const page = await openedWith(browser, language, [...files, ...next]);
    await begin(page);
    await answer(page, 'residence', 'home');
    await answer(page, 'age', 30);
    await page.locator('form[data-question=status]').waitFor();
    await page.context().close();
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

/** How many files a browser asks a host for at once. One more waits until one of them has come, and then for its own way. */
const atOnce = 6;

/** A page in a language, for whom no file but these comes. */
async function openedWith(
  browser: Browser,
  language: keyof typeof pages,
  files: readonly string[],
): Promise<Page> {
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
  return page;
}

/** What the list of the build calls the script of this name. */
function chunkNamed(manifest: Manifest, name: string): string {
  const found = Object.entries(manifest).find(
    ([, { file }]) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'),
  );
  if (!found) throw new Error(`no script is called ${name}`);
  return found[0];
}

/** The scripts and styles that a page names. */
function named(built: string, page: string): readonly string[] {
  const html = readFileSync(join(built, page), 'utf8');
  return [...html.matchAll(/\s(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
}

/** What a browser asks for besides: its mark on the tab and the description of the application. */
const withoutWeight = ['favicon.svg', 'manifest.webmanifest'];
