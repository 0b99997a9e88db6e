import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { filesIn } from '../../scripts/build/folder';
import { languageNamed, listOf } from '../../scripts/build/service-worker';
import { editionOf, kept, keptEditions, lookForNewer, madeOf } from './editions';
import { phone, test } from './harness';
import { Host, type Fault } from './host';
import { everybody } from './personas';
import { begin, toResult, toReview, walk } from './walk';

const someone = everybody[0]?.situation.answers ?? {};
let newer: Awaited<ReturnType<typeof editionOf>>;

beforeAll(async () => {
  newer = await editionOf('2027-01-15');
}, 120_000);
afterAll(() => newer.remove());

describe('without a network', () => {
  test('a person who was here once walks to a result in either language', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      await host.down();
      await page.reload();
      await walk(page, someone);
      await page.getByRole('button', { name: 'Nederlands' }).click();
      await page.locator('html[lang="nl"]').waitFor();
      expect(await page.locator('h1:visible').innerText()).toMatch(/leefloon|OCMW/i);
      await page.goto(`${host.address}nl.html`);
      await walk(page, someone);
      const plain = ['guide-fr.html', 'guide-nl.html', 'rights-fr.html', 'changes-nl.html', 'about-nl.html'];
      for (const name of [...plain, 'kiosk.html', 'counter.html']) {
        await page.goto(host.address + name);
        await page.locator('h1').first().waitFor();
      }
    });
  });

  test('a language that was chosen once is there, and no other', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      host.asked.length = 0;
      await page.getByRole('button', { name: 'Deutsch' }).click();
      await page.locator('html[lang="de"]').waitFor();
      await expect.poll(() => host.asked).toContain('guide-de.html');
      await expect.poll(() => page.evaluate(() => caches.match('./about-de.html').then(Boolean))).toBe(true);
      expect(host.asked.filter((path) => /\ben\.html$/.test(path))).toEqual([]);
      await host.down();
      await page.goto(`${host.address}de.html`);
      await walk(page, someone);
      const verdict = (await page.locator('h1:visible').innerText()).replaceAll('\u00AD', '');
      expect(verdict).toContain('Eingliederungseinkommen');
      await page.goto(`${host.address}guide-de.html`);
      await page.locator('h1').first().waitFor();
    });
  });

  test('who loses the network in the middle of the first visit still comes to the end', async ({
    browser,
  }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await context.newPage();
      await page.goto(host.address);
      await begin(page);
      await kept(page);
      await host.down();
      await toReview(page, someone);
      await toResult(page);
    });
  });

  test('whatever the address says, the folder of the pages opens them', async ({ browser }) => {
    const host = await new Host(inject('built'), '/aide/revenu/').up();
    await during(browser.newContext({ viewport: phone, locale: 'nl-BE' }), async (context) => {
      const page = await arrived(context, host);
      await host.down();
      for (const path of ['', 'index.html', '?from=poster', 'onbekend', 'nl.html']) {
        await page.goto(host.address + path);
        await page.locator('[data-phase="welcoming"] h1').waitFor();
      }
    });
  });

  test('nothing but the pages themselves is kept, however long somebody stays', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      const before = await keptEditions(page);
      await walk(page, someone);
      await page.evaluate(() => fetch('./schema/situation-1.json').then((answer) => answer.text()));
      expect(await keptEditions(page)).toEqual(before);
      expect(Object.keys(before)).toHaveLength(1);
      await host.down();
    });
  });
});

describe('a newer edition', () => {
  test('waits while somebody answers, says so quietly, and comes in at the next opening', async ({
    browser,
  }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      const former = await madeOf(page);
      await begin(page);
      host.folder = newer.folder;
      expect(await lookForNewer(page)).toBe('installed');
      await page.getByText('Une version plus récente est prête').waitFor();
      host.asked.length = 0;
      await toReview(page, someone);
      await toResult(page);
      expect(await madeOf(page)).toEqual(former);
      expect(host.asked).toEqual([]);
      // The newer edition may load the page once more before this reload has ended.
      await page.reload({ waitUntil: 'commit' });
      await expect.poll(() => madeOf(page).catch(() => former)).not.toEqual(former);
      await host.down();
      await page.reload();
      await begin(page);
    });
  });

  test('never takes over while another page is in a conversation', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const inConversation = await arrived(context, host);
      await begin(inConversation);
      const former = await madeOf(inConversation);
      host.folder = newer.folder;
      const other = await context.newPage();
      await other.goto(host.address);
      await other.locator('h1').first().waitFor();
      expect(['installed', 'waiting already']).toContain(await lookForNewer(other));
      await other.reload();
      await other.locator('[data-phase="welcoming"] h1').waitFor();
      expect(await madeOf(other)).toEqual(former);
      await host.down();
      await inConversation.bringToFront();
      await toReview(inConversation, someone);
      await toResult(inConversation);
    });
  });

  test.for<Fault>(['signIn', 'error', 'cut', 'redirect', 'flipped', 'untyped', 'none'])(
    'with one file spoilt (%s) stays out as a whole',
    async (fault, { browser }) => {
      const host = await new Host(inject('built')).up();
      await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
        const page = await arrived(context, host);
        const before = await keptEditions(page);
        host.folder = newer.folder;
        const [changed = ''] = changes(inject('built'), newer.folder);
        host.spoilt.set(changed, fault);
        expect(await lookForNewer(page)).toBe('redundant');
        expect(await keptEditions(page)).toEqual(before);
        await host.down();
        await page.reload();
        await begin(page);
      });
    },
  );

  test('cut at any of its files leaves the older one whole', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      const before = await keptEditions(page);
      host.folder = newer.folder;
      const cuts = changes(inject('built'), newer.folder);
      expect(cuts.length).toBeGreaterThan(3);
      const browserCache = await context.newCDPSession(page);
      for (const path of cuts) {
        // What the last attempt brought into the browser's own cache would not be asked for again.
        await browserCache.send('Network.clearBrowserCache');
        host.spoilt.clear();
        host.spoilt.set(path, 'cut');
        expect(await lookForNewer(page), path).toBe('redundant');
        expect(await keptEditions(page), path).toEqual(before);
      }
      // Of what did not change, nothing is fetched again.
      await browserCache.send('Network.clearBrowserCache');
      host.spoilt.clear();
      host.asked.length = 0;
      expect(await lookForNewer(page)).toBe('installed');
      expect(host.asked.filter((path) => path !== 'sw.js').sort()).toEqual([...cuts].sort());
      await host.down();
    });
  });

  test('whose own list is replaced by a sign-in page is not looked at', async ({ browser }) => {
    const host = await new Host(inject('built')).up();
    await during(browser.newContext({ viewport: phone, locale: 'fr-BE' }), async (context) => {
      const page = await arrived(context, host);
      host.spoilt.set('sw.js', 'signIn');
      expect(await lookForNewer(page)).toBe('refused');
      await host.down();
      await page.reload();
      await page.locator('[data-phase="welcoming"] h1').waitFor();
    });
  });
});

/** Opens the pages and waits until they are kept. */
async function arrived(context: BrowserContext, host: Host): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.address);
  await page.locator('h1').first().waitFor();
  await kept(page);
  return page;
}

async function during(
  context: Promise<BrowserContext>,
  visit: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const opened = await context;
  opened.setDefaultTimeout(15_000);
  try {
    await visit(opened);
  } finally {
    await opened.close();
  }
}

/** The files of an edition that everybody keeps and that are not as they were in the one before. */
function changes(before: string, after: string): readonly string[] {
  const had = new Set(listOf(filesIn(before), languageNamed).map(({ digest }) => digest));
  return listOf(filesIn(after), languageNamed)
    .filter(({ digest, language }) => language === undefined && !had.has(digest))
    .map(({ path }) => path);
}
