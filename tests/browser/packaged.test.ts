import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/tools/browser.mjs';

const madeForThis = process.platform === 'linux' && process.arch === 'x64';

test('where no browser is installed, the one among the packages opens the pages', async () => {
  const found = await findBrowser({ BROWSER: 'packaged' });
  expect(found !== undefined).toBe(madeForThis);
  if (!found) return;
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(inject('origin'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(found.executablePath).toContain('node_modules');
  } finally {
    await browser.close();
  }
});
