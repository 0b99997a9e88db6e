import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plain as alone } from '../people/plain';
import { test } from './harness';
import { translate } from './translator';
import { walk } from './walk';

const today = '2026-04-20';

/** What somebody reads, without the marks of the translator. */
const read = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();

async function give(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  for (const [part, text] of Object.entries({ day, month, year }))
    await page.locator(`#dates-appliedOn-${part}`).fill(text);
  await page.locator('.dates button[type=submit]').click();
}

describe.for(['fr', 'nl'] as const)('a page that the browser translates (%s)', (language) => {
  test('shows what changed: the days to note, and the language', async ({ visit }) => {
    const page = await visit({ language, today });
    await translate(page);
    await walk(page, alone);
    expect(await page.locator('main font').count()).toBeGreaterThan(20);

    const step = page.locator('details[data-step="after"]');
    await step.locator('summary').first().click();
    await page.locator('.dates').waitFor();
    await give(page, ['1', '3', '2026']);
    const last = '[data-moment="silenceUntil"] time';
    const first = await read(page, last);
    await give(page, ['9', '2', '2026']);
    await expect.poll(() => read(page, last)).not.toBe(first);
    const day = await page.locator(last).getAttribute('datetime');
    expect(day).toBe('2026-06-11');
    expect(await read(page, last)).toContain('11');

    const other = language === 'fr' ? 'nl' : 'fr';
    const title = await read(page, 'main h1');
    await page.locator(`header button[lang="${other}"], header [lang="${other}"] button`).first().click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(other);
    await expect.poll(() => read(page, 'main h1')).not.toBe(title);
    // No text of the former language is left beside the new one.
    expect(await page.locator('main h1').innerText()).not.toContain(title);
  });

  test('shows no older days under a day that is none', async ({ visit }) => {
    const page = await visit({ language, today });
    await walk(page, alone);
    await page.locator('details[data-step="after"] summary').first().click();
    await page.locator('.dates').waitFor();
    await give(page, ['1', '3', '2026']);
    expect(await page.locator('[data-moment]').count()).toBeGreaterThan(1);
    await give(page, ['31', '2', '2026']);
    expect(await page.locator('[data-moment]').count()).toBe(0);
  });
});
