import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { filesIn } from '../../scripts/build/folder';
import { languageNamed, listOf } from '../../scripts/build/service-worker';
import { editionOf, kept, keptEditions, lookForNewer, madeOf } from '../browser/editions';
import { phone, test } from '../browser/harness';
import { Host, type Fault } from '../browser/host';
import { startKillable } from '../browser/killable';
import { everybody } from '../browser/personas';
import { walk } from '../browser/walk';
import { write } from './figures';

const reloads = 200;
const kills = 20;

/** The first screen once the application runs; before that it is a picture of itself. */
const alive = '#app:not([data-still]) [data-phase="welcoming"] h1';

/** Ends a walk at the screen that was wanted. */
class Here extends Error {
  override readonly name = 'Here';
}

describe('with the server gone', () => {
  test(
    `${reloads} reloads, spread over every screen, all open the pages`,
    { timeout: 3_600_000 },
    async ({ browser }) => {
      const host = await new Host(inject('built')).up();
      const context = await browser.newContext({ viewport: phone, locale: 'fr-BE' });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.goto(host.address);
      await page.locator('h1').first().waitFor();
      await kept(page);
      const edition = await madeOf(page);
      await host.down();
      const seen = new Map<string, number>();
      const times: number[] = [];
      let stop = 0;
      for (let count = 0, person = 0; count < reloads; count += 1) {
        const { situation } = everybody[person % everybody.length] ?? { situation: { answers: {} } };
        let screen = 0;
        let name = '';
        const reached = await walk(page, situation.answers, {
          look: (here) => {
            name = here;
            screen += 1;
            return screen > stop ? Promise.reject(new Here()) : Promise.resolve();
          },
        }).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Here) return true;
            throw error;
          },
        );
        seen.set(name, (seen.get(name) ?? 0) + 1);
        const before = performance.now();
        await page.reload();
        await page.locator(alive).waitFor();
        times.push(performance.now() - before);
        expect(await madeOf(page)).toBe(edition);
        // The next screen of this person, or the first of the next one.
        if (reached) stop += 1;
        else {
          stop = 0;
          person += 1;
        }
      }
      await context.close();
      expect(times).toHaveLength(reloads);
      times.sort((one, other) => one - other);
      write('reloads without a network', {
        reloads,
        screens: seen.size,
        medianMs: Math.round(times[reloads >> 1] ?? 0),
        slowestMs: Math.round(times.at(-1) ?? 0),
      });
    },
  );

  test(
    `${kills} times killed and started anew, it opens the pages and knows nobody`,
    { timeout: 1_800_000 },
    async () => {
      const host = await new Host(inject('built')).up();
      const profile = mkdtempSync(join(tmpdir(), 'killed-'));
      const first = await startKillable(profile, `${host.address}kiosk.html`);
      await first.page.locator('main.attract').waitFor();
      await kept(first.page);
      // The browser writes what it keeps in its own time.
      await first.page.waitForTimeout(3_000);
      await first.kill();
      await host.down();
      const times: number[] = [];
      for (let count = 0; count < kills; count += 1) {
        const before = performance.now();
        const { page, kill } = await startKillable(profile, `${host.address}kiosk.html`);
        await page.locator('main.attract').waitFor();
        times.push(performance.now() - before);
        await page.mouse.click(40, 40);
        await page.getByRole('button', { name: 'Continuer en français' }).click();
        const stop = count % 8;
        let screen = 0;
        await walk(page, everybody[count % everybody.length]?.situation.answers ?? {}, {
          look: () => {
            screen += 1;
            return screen > stop ? Promise.reject(new Here()) : Promise.resolve();
          },
        }).catch((error: unknown) => {
          if (!(error instanceof Here)) throw error;
        });
        await kill();
      }
      rmSync(profile, { recursive: true });
      expect(times).toHaveLength(kills);
      expect(Math.max(...times)).toBeLessThan(10_000);
      times.sort((one, other) => one - other);
      write('killed and started anew', {
        kills,
        medianMs: Math.round(times[kills >> 1] ?? 0),
        slowestMs: Math.round(times.at(-1) ?? 0),
      });
    },
  );
});

describe('an update from each of the last editions', () => {
  const days = ['2026-10-01', '2026-11-02', '2026-11-20'];

  test(
    'cut at any of its files never mixes and never breaks',
    { timeout: 3_600_000 },
    async ({ browser }) => {
      const newest = await editionOf('2027-02-01');
      let attempts = 0;
      for (const day of days) {
        const former = await editionOf(day);
        const host = await new Host(former.folder).up();
        const context = await browser.newContext({ viewport: phone, locale: 'fr-BE' });
        const page = await context.newPage();
        await page.goto(host.address);
        await page.locator('h1').first().waitFor();
        await kept(page);
        const before = await keptEditions(page);
        const session = await context.newCDPSession(page);
        host.folder = newest.folder;
        const had = new Set(listOf(filesIn(former.folder), languageNamed).map(({ digest }) => digest));
        const changed = listOf(filesIn(newest.folder), languageNamed).filter(
          ({ digest, language }) => language === undefined && !had.has(digest),
        );
        expect(changed.length).toBeGreaterThan(0);
        for (const { path } of [...changed, { path: 'sw.js' }]) {
          for (const fault of ['cut', 'none', 'error', 'signIn', 'flipped'] satisfies Fault[]) {
            // One byte of the worker itself cannot be told from another worker; its host is trusted with it.
            if (path === 'sw.js' && fault === 'flipped') continue;
            await session.send('Network.clearBrowserCache');
            host.spoilt.clear();
            host.spoilt.set(path, fault);
            attempts += 1;
            expect(['redundant', 'refused'], `${path} ${fault}`).toContain(await lookForNewer(page));
            expect(await keptEditions(page), `${path} ${fault}`).toEqual(before);
          }
        }
        host.spoilt.clear();
        expect(await lookForNewer(page)).toBe('installed');
        const running = await madeOf(page);
        await page.reload();
        await page.waitForFunction((name) => !document.querySelector(`script[src$="${name}"]`), running);
        await host.down();
        await page.reload();
        await walk(page, everybody[0]?.situation.answers ?? {});
        await context.close();
        former.remove();
      }
      newest.remove();
      write('updates cut', { editions: days.length, attempts, broken: 0 });
    },
  );
});
