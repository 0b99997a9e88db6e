import { describe, expect } from 'vitest';
import { helpLanguages, lawLanguages, writingOf } from '../../src/i18n/language';
import { draw, pick } from '../sample';
import { faults } from './axe';
import { compare } from './compare';
import { overflowing } from './crawl/in-page';
import { test } from './harness';
import { everybody } from './personas';
import { walk } from './walk';

describe.for(helpLanguages)('people walk to their result with help in %s', (tongue) => {
  /** Six people, of whom one walks in a run; beside French or Dutch, as the commit draws it. */
  const six = pick(everybody, ({ id }) => `${tongue} ${id}`, 6);
  const walkers = draw(six, ({ id }) => `${tongue} ${id}`, 1);

  test.for(walkers)('$id: $title', async ({ id, situation, expect: expected }, { visit }) => {
    const [language = lawLanguages[0]] = draw(lawLanguages, (law) => `${tongue} ${id} ${law}`, 1);
    const page = await visit({
      language,
      today: situation.onDate,
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    const inHeading = page.locator(`main h1 [data-help][lang="${tongue}"]`);
    await page.locator(`header button[lang="${tongue}"]`).click();
    await inHeading.waitFor();
    const problems: string[] = [];
    await walk(page, situation.answers, {
      look: async (screen) => {
        const found = [...(await page.evaluate(overflowing)), ...(await faults(page))];
        if ((await inHeading.count()) === 0) found.push('no help beside its heading');
        problems.push(...found.map((fault) => `${screen}: ${fault}`));
      },
    });
    expect(await inHeading.first().getAttribute('dir')).toBe(writingOf(tongue).direction);
    expect(problems).toEqual([]);
    await compare(page, expected);
  });
});
