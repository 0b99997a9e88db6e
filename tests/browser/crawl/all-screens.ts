import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { explore, fewest } from '../../crawl/journeys';
import type { Language } from '../../../src/i18n/language';
import { draw } from '../../sample';
import { shareOf } from '../../share';
import { test } from '../harness';
import { audit, invalid, stretch } from './audit';
import { crawl, type State } from './crawl';
import { hold, matrix, phone, type Guise } from './hold';
import { amount } from './in-page';
import type { Shown } from './current-screen';

/** The whole matrix is for `npm run crawl`; a phone in daylight, its narrowest and its largest letters for every test run. */
const isFull = process.env['CRAWL'] === 'full';
const guises: readonly Guise[] = isFull ? matrix : [phone];

/** What a screen may ask of its reader at once; own bars. */
const mostWords = 110;
const mostWordsOffered = 35;
const mostOptions = 7;

const all = explore();
const journeys = fewest(all, ({ screens, resultFeatures }) =>
  isFull ? [...screens, ...resultFeatures] : screens,
);

/** Every screen in one language, or its share of them: each journey looks at those that none before it has shown. */
export function crawlAllScreens(language: Language): void {
  const numbered = journeys.map((journey, index) => ({ journey, number: index + 1 }));
  const nameOf = ({ number }: { number: number }): string => `journey ${number}`;
  // A quarter of the ways in a run, each in one language.
  const drawn = draw(numbered, (one) => `${nameOf(one)} is walked`, Math.ceil(journeys.length / 4));
  const own = isFull ? numbered : shareOf(language, drawn, nameOf, { each: Math.ceil(drawn.length / 6) });
  const seen = new Set<string>();
  const titles = new Map<string, string>();
  const figures = {
    journeys: own.length,
    screens: 0,
    states: 0,
    guises: guises.length,
    faults: 0,
    minutes: 0,
  };
  const start = performance.now();

  afterAll(() => {
    const screens = [...seen].filter((name) => !name.includes('|')).length;
    const minutes = Math.round((performance.now() - start) / 60_000);
    mkdirSync('reports', { recursive: true });
    writeFileSync(
      `reports/crawl-${language}.json`,
      `${JSON.stringify({ ...figures, screens, minutes }, null, 2)}\n`,
    );
  });

  test.for(own)(
    'journey $number of every screen',
    { timeout: isFull ? 7_200_000 : 600_000 },
    async ({ journey }, { visit }) => {
      const page = await visit({ language, today: journey.onDate, reducedMotion: 'reduce' });
      const faults: string[] = [];
      await hold(page, phone);
      await crawl(page, journey, seen, async (screen, state) => {
        const found = [...(await arrival(page, screen, state)), ...(await looks(page))];
        figures.states += 1;
        figures.faults += found.length;
        faults.push(...found.map((fault) => `${screen.name}, ${state}: ${fault}`));
      });
      expect([...new Set(faults)]).toEqual([]);
    },
  );

  test('every screen that the machine leads to on these ways was there', () => {
    const known = new Set(own.flatMap(({ journey }) => journey.screens));
    expect([...known].filter((name) => !seen.has(name))).toEqual([]);
    expect([...seen].filter((name) => !name.includes('|') && !known.has(name))).toEqual([]);
  });

  /** The focus on the heading, a title that no other screen has, and no more than one can take in. */
  async function arrival(page: Page, { name, question }: Shown, state: State): Promise<readonly string[]> {
    if (name.startsWith('offer') || state !== 'as it comes') return [];
    const { title, focused } = await page.evaluate(() => ({
      title: document.title,
      focused: document.activeElement?.tagName,
    }));
    const place = question && !/, (kinds|figures)$/.test(name) ? question : name;
    const other = titles.get(title) ?? place;
    titles.set(title, place);
    const { words, offered, options } = await page.evaluate(amount);
    return [
      ...(question && words > mostWords ? [`${words} words at once`] : []),
      ...(offered > mostWordsOffered ? [`${offered} words of an offer at once`] : []),
      ...(question && options > mostOptions ? [`${options} options at once`] : []),
      ...(name !== 'welcome' && focused !== 'H1' ? [`the focus is on ${String(focused)}`] : []),
      ...(other === place ? [] : [`has the title of ${other}: ${title}`]),
    ];
  }
}

/** The screen in every guise, squeezed and stretched, and as a document. */
async function looks(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const guise of guises) {
    await hold(page, guise);
    const where = isFull ? `${guise.width} × ${guise.height} ${guise.colours}: ` : '';
    found.push(...(await audit(page)).map((fault) => where + fault));
  }
  found.push(...(await stretch(page)), ...(await invalid(page)));
  await hold(page, phone);
  return found;
}
