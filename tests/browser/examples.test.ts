import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/language';
import { shareOf } from '../share';
import { faults } from './axe';
import { openExamples } from './examples-page';
import { phone, test } from './harness';

/** The ways to hold a part that change how it is drawn. */
const held = {
  'on a narrow phone': { viewport: { ...phone, width: 320 } },
  'in the dark': { viewport: phone, colorScheme: 'dark' },
  'in colours of one’s own': { viewport: phone, forcedColors: 'active' },
  'on a wide screen': { viewport: { width: 1280, height: 800 } },
} as const;

describe.for(languages)('the parts of the screens (%s)', (language) => {
  test.for(shareOf(language, Object.entries(held), ([name]) => name, { each: 1 }))(
    'are clean %s, a dialog open or not',
    async ([, how], { browser }) => {
      const page = await openExamples(browser, language, { ...how, reducedMotion: 'reduce' });
      expect(await faults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.locator('[name=open]').click();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[name=open]'))).toBe(true);
      await page.context().close();
    },
  );
});
