import { expect, inject, test } from 'vitest';
import { onward } from '../browser/walk';
import type { EngineTab } from './engine-tab';
import { pause } from './session';
import { during, type EngineName } from './start';

/** What a page does wrong is heard: without this, the silence of the other tests would say nothing. */
export function describeComplaints(engine: EngineName): void {
  test.for([
    ['a broken policy', askElsewhere, /img-src/],
    ['an error of a script', breakAndPress, /cloneNode/],
  ] as const)('%s is heard', async ([, offend, wanted]) => {
    await during(engine, async (tab) => {
      await tab.goto(inject('origin'));
      expect(await tab.session.complaints()).toEqual([]);
      await offend(tab);
      await pause(500);
      expect((await tab.session.complaints()).join('\n')).toMatch(wanted);
    });
  });
}

async function askElsewhere(tab: EngineTab): Promise<void> {
  await tab.evaluate(() => void (document.createElement('img').src = 'https://example.org/a.png'));
}

/** Nothing new can come on the screen any more. What stands in the page itself needs nothing new: the script has to be there. */
async function breakAndPress(tab: EngineTab): Promise<void> {
  await tab.locator('#app:not([data-still])').waitFor();
  await tab.evaluate(() => void Object.defineProperty(Node.prototype, 'cloneNode', { value: undefined }));
  await tab.locator(onward).click();
}
