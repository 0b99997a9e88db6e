import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faults } from '../axe';
import { test } from '../harness';
import { auditOnPhoneAndDesk } from './audit';

/** The page of a counter is no screen of the conversation: it is looked at by itself, as closely as those are. */
describe('every screen of the counter', () => {
  test('is clean on a phone, squeezed and stretched, and on the screens of a desk', async ({ visit }) => {
    const page = await visit({ path: '/counter-nl.html', language: 'nl', reducedMotion: 'reduce' });
    await page.locator('[data-row="residence"]').waitFor();
    const found: string[] = await looks(page, 'an empty page');
    await page.locator('#incomes-some').click();
    await page.locator('[data-entry] input[type=radio]').first().click();
    await page.locator('#age').fill('x');
    await page.locator('#status-belgian').click();
    await page.locator('#age-mistakes').waitFor();
    expect(await page.locator('[data-missing="wrong"] button').count()).toBe(2);
    found.push(...(await looks(page, 'with mistakes')));
    await page.keyboard.press('?');
    await page.locator('dialog').waitFor();
    found.push(...(await faults(page)).map((fault) => `the list of keys: ${fault}`));
    await page.keyboard.press('Escape');
    await page.locator('[data-new]').click();
    found.push(...(await faults(page)).map((fault) => `before a new client: ${fault}`));
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.locator('.cover').waitFor();
    found.push(...(await looks(page, 'the cover')));
    expect([...new Set(found)]).toEqual([]);
  });
});

/** What is wrong with the screen, by its name. */
async function looks(page: Page, name: string): Promise<string[]> {
  // What is moved up in its column lies under the tools, where nobody sees it.
  const found = await auditOnPhoneAndDesk(page, () =>
    page.evaluate(() => document.querySelectorAll('main > *').forEach((part) => part.scrollTo(0, 0))),
  );
  return found.map((fault) => `${name}: ${fault}`);
}
