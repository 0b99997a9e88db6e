import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { canaryFiles, filesIn, letters, tellSecrets, written } from './canaries';
import { test } from './harness';
import { inProfile } from './profile';
import { backHome, finish, stepUp } from './unattended';

const lobby = { width: 1080, height: 1920 };

describe('after a session on a screen that strangers share', () => {
  test.for(['finished', 'gone quiet', 'reloaded', 'failed'] as const)(
    'that was %s, nothing of it is in the page, its memory, its address or its stores',
    async (end, { browser }) => {
      const context = await browser.newContext({
        viewport: lobby,
        locale: 'fr-BE',
        timezoneId: 'Europe/Brussels',
      });
      const page = await context.newPage();
      await page.clock.install();
      await page.addInitScript(noteWrites);
      await page.goto(`${inject('origin')}/kiosk.html`);
      await tellSecrets(page);
      expect((await found(page)).filter((where) => where.startsWith('memory'))).not.toEqual([]);
      await leave(page, end);
      expect(await found(page)).toEqual([]);
      expect(
        await page.evaluate(() => ({
          state: history.state as unknown,
          length: history.length,
          hash: location.hash,
        })),
      ).toEqual({
        state: null,
        length: 2,
        hash: '',
      });
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { writes: string[] }).writes)).toEqual([]);
      await context.close();
    },
  );

  test('the next one finds what the first one found', async ({ browser }) => {
    const context = await browser.newContext({ viewport: lobby, locale: 'fr-BE' });
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/kiosk.html`);
    await page.locator('main.attract').waitFor();
    const fresh = await portrait(page);
    await stepUp(page, 'nl');
    await page.getByRole('button', { name: 'Grote letters' }).click();
    await page.getByRole('button', { name: 'Knoppen lager' }).click();
    await page.evaluate(() => scrollTo(0, 400));
    await finish(page);
    await backHome(page);
    expect(await portrait(page)).toEqual(fresh);
    await stepUp(page, 'fr');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await context.close();
  });

  test('going back shows nobody’s screen, in a browser that keeps pages alive for it', async () => {
    await inProfile(
      { ignoreDefaultArgs: ['--disable-back-forward-cache'], viewport: lobby },
      async (_, page) => {
        // A kiosk opens its address first: there is nothing before it to go back to.
        await page.evaluate((address) => location.replace(address), `${inject('origin')}/kiosk.html`);
        await tellSecrets(page);
        await finish(page);
        expect(await page.evaluate(() => history.length)).toBe(1);
        await backHome(page);
        const start = await portrait(page);
        for (let time = 0; time < 20; time += 1) {
          await page.evaluate((forward) => (forward ? history.forward() : history.back()), time % 5 === 4);
          await page.waitForTimeout(60);
        }
        await page.locator('main.attract').waitFor();
        expect(await portrait(page)).toEqual(start);
        expect(await found(page)).toEqual([]);
      },
    );
  });

  // A private window of the packaged browser leaves no file at all: there the next test says that the search is right.
  test.for([
    ['in an ordinary profile', [], 20],
    ['in a private window', ['--incognito'], 0],
  ] as const)('nothing of it is on the disk, %s', async ([, args, atLeast]) => {
    const profile = await inProfile({ args: [...args], viewport: lobby }, async (_, page) => {
      await page.goto(`${inject('origin')}/kiosk.html`);
      for (let session = 0; session < 2; session += 1) {
        await tellSecrets(page);
        await finish(page);
        await backHome(page);
      }
    });
    expect(filesIn(profile).length).toBeGreaterThanOrEqual(atLeast);
    expect(canaryFiles(profile)).toEqual([]);
    rmSync(profile, { recursive: true });
  });

  // By a page that keeps something: every Chromium writes that down, though not every one a history.
  test.for([
    ['finds what is there in an ordinary profile', [], true],
    ['finds nothing of a private window, which keeps nothing', ['--incognito'], false],
  ] as const)('the search of the disk %s', async ([, args, finds]) => {
    const profile = await inProfile({ args: [...args] }, async (_, page) => {
      await page.goto(`${inject('origin')}/guide-fr.html#${letters}`);
      await page.evaluate((text) => localStorage.setItem('kept', text), letters);
      await page.waitForTimeout(500);
    });
    expect(canaryFiles(profile).length > 0).toBe(finds);
    rmSync(profile, { recursive: true });
  });
});

async function leave(page: Page, end: 'finished' | 'gone quiet' | 'reloaded' | 'failed'): Promise<void> {
  const next = end === 'failed' ? 'failed' : 'ended';
  if (end === 'finished') await page.getByRole('button', { name: 'J’ai fini : tout effacer' }).click();
  if (end === 'gone quiet') await page.clock.runFor(181_000);
  // One error is borne, and so is a second: the third on one screen ends it.
  for (let errors = 0; end === 'failed' && errors < 3; errors += 1)
    await page.evaluate(() => void Promise.reject(new Error('x')));
  if (end === 'reloaded') {
    await page.reload();
    await page.locator('main.attract').waitFor();
    return;
  }
  await page.waitForURL(new RegExp(`${next}\\.html$`));
  await page.locator('main.after').waitFor();
}

/** Where a canary still is: in the page, its title and address, its stores, or anywhere in its memory. */
async function found(page: Page): Promise<readonly string[]> {
  const places: Record<string, string> = {
    page: await page.content(),
    fields: await page.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value).join(' '),
    ),
    title: await page.title(),
    address: page.url(),
    stores: await page.evaluate(async () => {
      const kept = (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        databases,
        await Promise.all(kept),
      ]);
    }),
    memory: await memoryOf(page),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    written.filter((canary) => text.includes(canary)).map((canary) => `${place}: ${canary}`),
  );
}

/** Every string and number that the page holds on to. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true });
  await session.detach();
  return chunks.join('');
}

/** What is on the screen, in the address and in the stores, to be compared. */
async function portrait(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    page: document.body.innerHTML,
    facts: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    title: document.title,
    address: location.href,
    stored: [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ],
    scrolled: scrollY,
  }));
}

/** Writes down every attempt to keep something. */
function noteWrites(): void {
  const writes: string[] = [];
  Object.assign(window, { writes });
  Storage.prototype.setItem = (key: string) => void writes.push(`storage: ${key}`);
  indexedDB.open = (name: string) => {
    writes.push(`database: ${name}`);
    throw new Error('no database');
  };
  Object.defineProperty(document, 'cookie', {
    get: () => '',
    set: (text: string) => void writes.push(`cookie: ${text}`),
  });
}
