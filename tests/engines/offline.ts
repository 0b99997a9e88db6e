import { describe, expect, inject, test } from 'vitest';
import { kept } from '../browser/editions';
import { Host } from '../browser/host';
import { everybody } from '../browser/personas';
import { begin, toResult, toReview, walk } from '../browser/walk';
import { during, type EngineName } from './start';

const someone = everybody[0]?.situation.answers ?? {};

/** Whoever was here once needs no network any more. */
export function describeOffline(engine: EngineName): void {
  describe('without a network', () => {
    test('the page is loaded anew, walks to a result, and leads to every other page', async () => {
      const host = await new Host(inject('built')).up();
      await during(engine, async (tab) => {
        await tab.goto(host.address);
        await tab.locator('h1').waitFor();
        await kept(tab);
        await host.down();
        await tab.reload();
        await walk(tab, someone);
        await tab.locator('header button[lang="nl"]').click();
        await tab.locator('html[lang="nl"] [data-verdict]').waitFor();
        expect(await tab.session.complaints()).toEqual([]);
        for (const name of ['nl.html', 'guide-fr.html', 'about-nl.html', 'counter.html', 'kiosk.html']) {
          await tab.goto(host.address + name);
          await tab.locator('h1').waitFor();
        }
      });
    });

    test('who loses it in the middle of the first visit still comes to the end', async () => {
      const host = await new Host(inject('built')).up();
      await during(engine, async (tab) => {
        await tab.goto(host.address);
        await begin(tab);
        await kept(tab);
        await host.down();
        await toReview(tab, someone);
        await toResult(tab);
      });
    });
  });
}
