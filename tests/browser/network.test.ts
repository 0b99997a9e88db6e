import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { plain as alone } from '../people/plain';
import { phone, test } from './harness';
import { Host } from './host';
import { answer, begin, onward, questionOn, toResult, toReview } from './walk';

const nothing = mkdtempSync(join(tmpdir(), 'nothing-'));
afterAll(() => rmSync(nothing, { recursive: true }));

/** Blocked storage, a private window, a first visit: no worker keeps the pages. */
const withoutWorker = { viewport: phone, locale: 'fr-BE', serviceWorkers: 'block' } as const;

describe('without a worker', () => {
  test('who answers the second question comes to the end, whatever becomes of the files', async ({
    browser,
  }) => {
    const host = await new Host(inject('built')).up();
    const context = await browser.newContext(withoutWorker);
    const page = await opened(context, host);
    await begin(page);
    await answer(page, 'residence', 'home');
    await page.locator('form[data-question=age]').waitFor();
    await page.waitForLoadState('networkidle');
    host.folder = nothing;
    await toReview(page, alone);
    await toResult(page);
    for (const step of ['after', 'refusal', 'where']) {
      await page.locator(`details[data-step="${step}"]`).evaluate((one) => one.toggleAttribute('open', true));
      await page.locator(`details[data-step="${step}"] :is(.dates, .letters, .where)`).waitFor();
    }
    await page.locator('#what-if > summary').click();
    await page.locator('#what-if form').first().waitFor();
    // The other language has gone with the files: that is said where one looks, and truly.
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Nederlands' }).click();
    const message = page.getByRole('alert').filter({ hasText: 'remplacées' });
    await message.waitFor();
    expect(await isInSight(page)).toBe(true);
    await context.close();
    await host.down();
  });

  test('what did not come says so at once, and comes by itself when the network is back', async ({
    browser,
  }) => {
    const host = await new Host(inject('built')).up();
    const context = await browser.newContext(withoutWorker);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    // Nothing but the first two questions arrives: the rest is held first, then lost.
    await context.route(/questions-|ground-|interview-/, async (route) => {
      await held;
      await route.abort();
    });
    const page = await opened(context, host);
    await begin(page);
    await answer(page, 'residence', 'home');
    await page.locator('#age').fill('30');
    await page.locator(onward).click();
    await page.locator('[data-wait]').waitFor({ timeout: 500 });
    release();
    await page.getByRole('alert').filter({ hasText: 'connexion' }).waitFor();
    expect(await isInSight(page)).toBe(true);
    expect(await questionOn(page)).toBe('age');
    expect(await page.locator('#age').inputValue()).toBe('30');
    await context.unroute(/questions-|ground-|interview-/);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('form[data-question=status]').waitFor();
    await context.close();
    await host.down();
  });
});

async function opened(context: BrowserContext, host: Host): Promise<Page> {
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(host.address);
  return page;
}

/** Whether the news is on the part of the page that one sees. */
async function isInSight(page: Page): Promise<boolean> {
  return page.locator('[data-wait]').evaluate((news) => {
    const { top, bottom } = news.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1;
  });
}
