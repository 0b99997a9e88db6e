import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults } from './axe';
import { test } from './harness';
import { keysFor, pressed } from './counter-keys';

const desk = { width: 1280, height: 900 };

test('a couple with two children, a wage, savings and a parent at home, with the keyboard alone', async ({
  visit,
}) => {
  const page = await visit({ path: '/counter.html', viewport: desk, today: '2026-11-26' });
  await page.locator('[data-row="residence"]').waitFor();
  const { keys, questions, seconds } = await pressed(page, keysFor);
  // The figures stand in docs/testing.md.
  expect([keys, questions]).toEqual([61, 22]);
  expect(seconds).toBeLessThan(120);
  expect(await page.locator('[data-missing="open"]').count()).toBe(0);
  expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe('likely');
  expect(await amounts(page)).toEqual({ strict: '71929', equity: '100772' });
  await page.locator('#variant-amount').fill('1200');
  await page.locator('[name="add-variant"]').click();
  await page.locator('#variant-alone').click();
  await page.locator('[name="add-variant"]').click();
  expect(await page.locator('.variants thead th').count()).toBe(4);
  // The wage moves both amounts; without the parent only the one that counted the parent's money moves.
  expect(await page.locator('.variants .month .changed').count()).toBe(3);
  expect(await faults(page)).toEqual([]);
});

test('one question at a time and all at once are one conversation, and a cover hides either', async ({
  visit,
}) => {
  const page = await visit({ path: '/counter-nl.html', language: 'nl', viewport: desk });
  await page.locator('[data-row="residence"]').waitFor();
  await page.locator('#age').fill('x');
  // The mistake is written above what is clicked: it must not move away under the finger.
  await page.locator('#status-belgian').click();
  expect(await page.locator('#status-belgian').isChecked()).toBe(true);
  await page.locator('[data-turn]').click();
  await page.locator('form[data-question="status"] #status-belgian').waitFor();
  expect(await page.locator('#status-belgian').isChecked()).toBe(true);
  await page.keyboard.press('F2');
  await page.locator('.cover').waitFor();
  expect(await page.locator('main:visible, [role=main]:visible, form:visible').count()).toBe(2);
  expect(await page.locator('body').innerText()).not.toContain('Belg');
  await page.keyboard.press('F2');
  await page.locator('[data-turn]').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('status-belgian');
});

test('for a new client nothing is left, not by the way back of the browser either', async ({ visit }) => {
  const page = await visit({ path: '/counter.html', viewport: desk });
  await page.locator('#age').fill('47');
  await page.locator('#residence-home').click();
  await page.locator('[data-new]').click();
  await page.locator('[name=erase-all]').click();
  await page.locator('[data-row="residence"]').waitFor();
  await expect.poll(() => page.locator('#age').inputValue()).toBe('');
  expect(await page.locator('main input:checked').count()).toBe(0);
  const kept = await page.context().storageState({ indexedDB: true });
  expect([kept.cookies, kept.origins]).toEqual([[], []]);
});

function amounts(page: Page): Promise<Record<string, string | undefined>> {
  return page
    .locator('[data-verdict] [data-reading]')
    .evaluateAll((all: HTMLElement[]) =>
      Object.fromEntries(all.map(({ dataset }) => [dataset['reading'] ?? '', dataset['high']] as const)),
    );
}
