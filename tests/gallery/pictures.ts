import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { crawl } from '../browser/crawl/crawl';
import { hold, phone, type Guise } from '../browser/crawl/hold';
import { test } from '../browser/harness';
import { explore, fewest } from '../crawl/journeys';

/** The ways to hold the screens that are worth a look of their own. */
const guises: Readonly<Record<string, Guise>> = {
  'phone-light': phone,
  'phone-dark': { ...phone, colours: 'dark' },
  'phone-forced': { ...phone, colours: 'forced' },
  'desktop-light': { width: 1280, height: 800, colours: 'light' },
  'desktop-dark': { width: 1280, height: 800, colours: 'dark' },
};

/** The ways to hold a screen that were asked for: all of them, or those whose names begin with `GALLERY`. */
export function wantedGuises(): readonly (readonly [string, Guise])[] {
  return Object.entries(guises).filter(([name]) => name.startsWith(process.env['GALLERY'] ?? ''));
}

/** Takes a picture of every screen in one language, into a folder for each way to hold it. */
export function picture(language: 'fr' | 'nl'): void {
  const journeys = fewest(explore(), ({ screens }) => screens);
  const folder = process.env['GALLERY_FOLDER'];
  const wanted = wantedGuises();
  const seen = new Set<string>();
  let count = 0;

  test(`every screen in ${language}`, async ({ visit }) => {
    if (!folder) throw new Error('GALLERY_FOLDER names no folder');
    for (const [name] of wanted) mkdirSync(join(folder, `${language}-${name}`), { recursive: true });
    for (const journey of journeys) {
      const page = await visit({ language, today: journey.onDate, reducedMotion: 'reduce' });
      await crawl(page, journey, seen, async (screen, state) => {
        count += 1;
        const words = `${screen.name} ${state}`.replace(/: .* (?=as it|mistake|opened|unfolded)/, ' ');
        const file = `${String(count).padStart(3, '0')}-${words.replace(/[^\w]+/g, '-')}.png`;
        await shoot(page, folder, file);
      });
    }
  });

  async function shoot(page: Page, into: string, file: string): Promise<void> {
    for (const [name, guise] of wanted) {
      await hold(page, guise);
      await page.screenshot({
        path: join(into, `${language}-${name}`, file),
        fullPage: true,
      });
    }
    await hold(page, phone);
  }
}
