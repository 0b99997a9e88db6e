import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './harness';
import { begin } from './walk';

/** Each kind of page whose screen nobody shares, and when it has come to life. */
const pages: readonly (readonly [path: string, opened: (page: Page) => Promise<unknown>])[] = [
  ['/', begin],
  ['/counter.html', (page) => page.locator('[data-row="residence"]').waitFor()],
  ['/rules.html', (page) => page.locator('.rules h1').waitFor()],
];

test.for(pages)(
  'on %s nothing listens for presses around all that is shown: screen readers would call each heading clickable',
  async ([path, opened], { visit }) => {
    const page = await visit({ path });
    await opened(page);
    const devtools = await page.context().newCDPSession(page);
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: "document.getElementById('app')",
    });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    expect(listeners.map(({ type }) => type)).toEqual([]);
  },
);
