import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listen, phone, test } from './harness';
import { alive, hold } from './hold-application';
import { onward, questionOn } from './walk';

const pages = { fr: '/', nl: '/nl.html' } as const;

describe.for(['fr', 'nl'] as const)('before the application has come (%s)', (language) => {
  test('the first screen is there to read, and stays the same one afterwards', async ({ visit }) => {
    const held = hold();
    const page = await visit({ language, atOnce: true, before: held.before });
    await page.locator('h1').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const before = await drawn(page);
    await page.locator('main h1').evaluate((heading) => heading.toggleAttribute('data-seen', true));
    held.release();
    await alive(page);
    // The very same heading, not another one like it.
    await page.locator('main h1[data-seen]').evaluate((heading) => heading.removeAttribute('data-seen'));
    expect(await drawn(page)).toBe(before);
    expect(await page.locator('.day').innerText()).toMatch(/\d{4}/);
  });

  test('whoever begins sees the first question, and what they chose and pressed counts', async ({
    visit,
  }) => {
    const held = hold();
    const page = await visit({ language, atOnce: true, before: held.before });
    await page.locator(onward).click();
    await page.locator('form[data-question=residence] h1').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const before = await drawn(page);
    await page.locator('#residence-homeless').check();
    held.release();
    await alive(page);
    expect(await page.locator('#residence-homeless').isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('residence-homeless');
    expect(await drawn(page)).toBe(before);
    await page.locator(onward).click();
    await page.locator('form[data-question]:not([data-question=residence])').waitFor();
    // Back by the browser's own button: the question with its answer, then the first screen.
    await page.goBack();
    await page.locator('#residence-homeless:checked').waitFor();
    await page.goBack();
    await page.locator('[data-phase="welcoming"] h1').waitFor();
  });

  test('an answer that was given too early is taken as soon as it can be', async ({ visit }) => {
    const held = hold();
    const page = await visit({ language, atOnce: true, before: held.before });
    await page.locator(onward).click();
    await page.locator('#residence-home').check();
    await page.locator(onward).click();
    expect(await questionOn(page)).toBe('residence');
    held.release();
    await page.locator('form[data-question]:not([data-question=residence])').waitFor();
  });

  test('twenty taps in a row begin, and choose nothing', async ({ visit }) => {
    const held = hold();
    const page = await visit({ language, atOnce: true, before: held.before });
    await page.locator(onward).click({ clickCount: 20 });
    await page.locator('form[data-question=residence] h1').waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
    held.release();
    await alive(page);
  });
});

test('the other language is shown to whoever asked for it too early', async ({ visit }) => {
  const held = hold();
  const page = await visit({ atOnce: true, before: held.before });
  await page.getByRole('button', { name: 'Nederlands' }).click();
  held.release();
  await page.locator('html[lang="nl"]').waitFor();
  await alive(page);
});

test('a running application leaves nothing in the page of what was there for its absence', async ({
  visit,
}) => {
  for (const path of ['/', '/nl.html', '/counter.html', '/kiosk.html']) {
    const page = await visit({ path });
    await page.locator('.late').waitFor({ state: 'detached' });
    expect(await page.locator('template').count()).toBe(0);
    expect(await page.locator('#app > *').count()).toBe(1);
  }
});

test('a slow network is no failure: the guide does not push itself before the question', async ({
  browser,
}) => {
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: phone });
  listen(context, complaints);
  const page = await context.newPage();
  const held = hold();
  await held.before(page);
  await page.goto(inject('origin') + pages.fr, { waitUntil: 'commit' });
  await page.locator(onward).click();
  await page.waitForTimeout(8_000);
  expect(await page.locator('#residence-home').isVisible()).toBe(true);
  expect(await page.locator('.late').isVisible()).toBe(false);
  held.release();
  await alive(page);
  expect(complaints).toEqual([]);
  await context.close();
});

/** The elements on the screen and their words, without the marks between them and the day. */
async function drawn(page: Page): Promise<string> {
  return page.locator('#app').evaluate((app) => {
    const copy = app.cloneNode(true) as Element;
    copy.querySelectorAll('.day, .listen').forEach((spare) => spare.remove());
    return [...copy.querySelectorAll('*')]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : ''));
        return [element.tagName, ...attributes, ...words.filter(Boolean)].join(' ');
      })
      .join('\n');
  });
}
