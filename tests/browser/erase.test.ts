import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness';
import { everybody } from './personas';
import { answer, begin, onward, questionOn, walk } from './walk';

const starts = [
  ['fr', '/'],
  ['nl', '/nl.html'],
] as const;

describe.for(starts)('erasing and beginning again (%s, %s)', ([language, path]) => {
  test('from a question: no answer comes back, not even by the way back of the browser', async ({
    visit,
  }) => {
    const page = await visit({ language, path });
    await begin(page);
    await answer(page, 'residence', 'home');
    await answer(page, 'age', 47);
    await erase(page);
    await page.locator('[data-phase="welcoming"] h1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('[name=erase]').count()).toBe(0);
    // One way back passes all that was seen before; another would leave the pages.
    for (const step of ['back', 'forward', 'forward', 'back'] as const) {
      await (step === 'back' ? page.goBack() : page.goForward());
      await page.locator('main h1').waitFor();
      expect(await page.locator('main input:checked').count()).toBe(0);
      expect(await page.locator('body').innerText()).not.toContain('47');
      for (const typed of await page.locator('main input:not([type=radio])').all())
        expect(await typed.inputValue()).toBe('');
    }
  });

  test('from the result, with nothing fetched: all of it is gone and a new conversation begins', async ({
    visit,
  }) => {
    const page = await visit({ language, path });
    await walk(page, everybody[0]?.situation.answers ?? {});
    await page.context().setOffline(true);
    await erase(page);
    await page.locator('[data-phase="welcoming"] h1').waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.locator(onward).click();
    expect(await questionOn(page)).toBe('residence');
    expect(await page.locator('main input:checked').count()).toBe(0);
  });
});

test.for(['click', 'Escape'] as const)(
  'whoever keeps the answers (%s) is back at the button, with the keyboard too',
  async (how, { visit }) => {
    const page = await visit();
    await begin(page);
    await answer(page, 'residence', 'home');
    await page.locator('[name=erase]').click();
    if (how === 'click') await page.locator('dialog .aside').click();
    else await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[name=erase]'))).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
  },
);

test('a screen that strangers share has an end of its own, and no second one', async ({ visit }) => {
  const page = await visit({ path: '/kiosk.html' });
  await page.locator('main.attract').waitFor();
  expect(await page.locator('[name=erase]').count()).toBe(0);
});

/** Presses it, thinks better of it, presses it again and means it. */
async function erase(page: Page): Promise<void> {
  await page.locator('[name=erase]').click();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.locator('[name=erase]').click();
  await page.locator('[name=erase-all]').click();
}
