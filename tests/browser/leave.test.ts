import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { neutralPlace } from '../../src/frame/neutral-place';
import { phone, test } from './harness';
import { answer, begin, onward, questionOn } from './walk';

const start = { fr: '/', nl: '/nl.html' };

/** Somebody who lives with a partner, at the question that says so. */
async function atHome(context: BrowserContext, language: 'fr' | 'nl'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('origin') + start[language]);
  await begin(page);
  await answer(page, 'residence', 'home');
  await answer(page, 'age', 30);
  await answer(page, 'status', 'belgian');
  return page;
}

describe.for(['fr', 'nl'] as const)('leaving quickly (%s)', (language) => {
  const place = neutralPlace(language, true);

  test('ends at the weather, with nothing of the answers left on the way', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone });
    let asked = '';
    let referrer: string | undefined;
    const page = await atHome(context, language);
    // The page stands in for the public site: no request leaves this computer.
    await context.route('https://www.meteo.be/**', async (route) => {
      asked = route.request().url();
      referrer = (await route.request().allHeaders())['referer'];
      await route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' });
    });
    expect(await questionOn(page)).toBe('household');
    await page.locator('input[name="household"][value="partner"]').check();
    // The screen says so itself, at the moment when it is emptied and before another page can be there.
    await page.evaluate(
      `new MutationObserver(() => console.info('left: ' + document.title + document.body.textContent))
        .observe(document.body, { childList: true })`,
    );
    const left = page.waitForEvent('console', (message) => message.text().startsWith('left:'));
    await page.locator('[data-leave]').click();
    await page.waitForURL(place);
    expect(asked).toBe(place);
    expect(referrer).toBeUndefined();
    expect((await left).text()).toBe('left: ');
    await page.goBack();
    await page.locator('[data-phase="welcoming"] h1').waitFor();
    await page.locator(onward).click();
    expect(await questionOn(page)).toBe('residence');
    expect(await page.locator('main input:checked').count()).toBe(0);
    await context.close();
  });

  test('says honestly what stays, and is offered where it is needed only', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone });
    const page = await atHome(context, language);
    const button = page.locator('[data-leave]');
    expect(
      await button.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    ).toMatch(language === 'fr' ? /L’historique/ : /geschiedenis/);
    await answer(page, 'household', []);
    expect(await questionOn(page)).toBe('work');
    expect(await button.count()).toBe(0);
    await context.close();
  });
});
