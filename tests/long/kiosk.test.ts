import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject } from 'vitest';
import { canaryFiles, tellSecrets } from '../browser/canaries';
import { test } from '../browser/harness';
import { inProfile } from '../browser/profile';
import { backHome, finish, panels, stepUp } from '../browser/unattended';
import { write } from './figures';

const sessions = 50;
const strokes = 5_000;
const [viewport] = panels;

describe('a screen in a lobby, for a long time', () => {
  test.for([
    ['in an ordinary profile', []],
    ['in a private window', ['--incognito']],
  ] as const)(
    `after ${sessions} sessions nothing of them is on the disk, %s`,
    { timeout: 3_600_000 },
    async ([where, args]) => {
      const heaps: number[] = [];
      const profile = await inProfile({ args: [...args], viewport }, async (context, page) => {
        await page.goto(`${inject('origin')}/kiosk.html`);
        for (let session = 0; session < sessions; session += 1) {
          await tellSecrets(page);
          await finish(page);
          await backHome(page);
          const cdp = await context.newCDPSession(page);
          await cdp.send('HeapProfiler.collectGarbage');
          heaps.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
          await cdp.detach();
        }
      });
      expect(canaryFiles(profile)).toEqual([]);
      rmSync(profile, { recursive: true });
      const growth = (heaps.at(-1) ?? 0) - (heaps[4] ?? 0);
      expect(growth).toBeLessThan(5_000_000);
      write(`sessions ${where}`, { sessions, tracesOnDisk: 0, heapGrowthKB: Math.round(growth / 1000) });
    },
  );

  test(
    `${strokes} random touches and keys lead nowhere, break nothing and leave nothing`,
    { timeout: 3_600_000 },
    async ({ browser }) => {
      const context = await browser.newContext({ viewport, locale: 'fr-BE', hasTouch: true });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      context.on('page', () => wrong.push('a window'));
      page.on('download', () => wrong.push('a download'));
      await page.goto(`${inject('origin')}/kiosk.html`);
      await page.locator('main.attract').waitFor();
      const chance = generator(20_261_122);
      const keys = [
        'Tab',
        'Enter',
        'Space',
        'Escape',
        'F5',
        'F11',
        'F12',
        'Alt+ArrowLeft',
        'Control+p',
        'Control+s',
        'Control+u',
        'Backspace',
        '7',
        'ArrowDown',
      ];
      for (let stroke = 0; stroke < strokes; stroke += 1) {
        const choice = chance();
        const done =
          choice < 0.7
            ? page.touchscreen.tap(chance() * viewport.width, chance() * viewport.height)
            : page.keyboard.press(keys[Math.floor(chance() * keys.length)] ?? 'Tab');
        // A touch that makes one page give way to another is sometimes never acknowledged by the page that went.
        await Promise.race([done, pause(1_000)]);
        if (!/\/(?:kiosk|ended|failed)\.html$/.test(page.url())) wrong.push(page.url());
        if (/failed/.test(page.url())) wrong.push('it failed');
        if (wrong.length > 0) break;
      }
      expect(wrong).toEqual([]);
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
      // Whatever state it was left in, the next visitor finds the start.
      await page.goto(`${inject('origin')}/kiosk.html`);
      await stepUp(page);
      await context.close();
      write('random touches and keys', { strokes, errors: 0, exits: 0 });
    },
  );
});

/** Chance that can be repeated (Lehmer's generator). */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
