import type { Page } from 'playwright-core';

/** Keeps the application on its way until it is let through. */
export function hold() {
  let release = (): void => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  const before = async (page: Page): Promise<void> => {
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      await opened;
      await route.continue();
    });
  };
  return { before, release: () => release() };
}

/** Waits until the application has taken the page over. */
export async function alive(page: Page): Promise<void> {
  await page.locator('#app:not([data-still])').waitFor({ state: 'attached' });
}
