import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { singleFile } from '../../scripts/build/single-file';
import { dayInBelgium } from '../../src/main/today';
import { compare } from '../browser/compare';
import { editionOf } from '../browser/editions';
import { expectedOf } from '../browser/expected';
import { everybody } from '../browser/personas';
import { walk } from '../browser/walk';
import { during, type EngineName } from './start';

const ixelles = '21009';

/** The edition in one file, opened by a double click. */
export function describeSingleFile(engine: EngineName): void {
  describe('the edition in one file', () => {
    let edition: Awaited<ReturnType<typeof editionOf>>;
    const onDate = dayInBelgium(new Date());
    beforeAll(async () => {
      edition = await editionOf(onDate, 'single');
    }, 120_000);
    afterAll(() => edition.remove());

    test('walks to a result, finds a centre and changes the language', async () => {
      const answers = everybody[0]?.situation.answers ?? {};
      await during(engine, async (tab) => {
        await tab.goto(pathToFileURL(join(edition.folder, singleFile)).href);
        await walk(tab, answers);
        await compare(tab, expectedOf({ onDate, answers }));
        const step = 'details[data-step="where"]';
        if ((await tab.locator(step).getAttribute('open')) === null)
          await tab.locator(`${step} > summary`).click();
        const form = 'form[data-fact="commune"]';
        await tab.locator(`${form} input[type=text]`).fill('Ixel');
        await tab.locator(`${form} input[type=radio][value="${ixelles}"]`).check();
        await tab.locator(`${form} button[type=submit]`).click();
        expect(await tab.locator(`.where[data-commune="${ixelles}"] .centre`).innerText()).toContain('1050');
        await tab.locator('header button[lang="nl"]').click();
        await tab.locator('html[lang="nl"] [data-verdict]').waitFor();
        expect(await tab.session.complaints()).toEqual([]);
      });
    });
  });
}
