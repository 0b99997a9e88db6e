import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dayInBelgium } from '../../src/main/today';
import { faults } from '../browser/axe';
import { compare } from '../browser/compare';
import { overflowing } from '../browser/crawl/in-page';
import { currentScreen } from '../browser/crawl/current-screen';
import { expectedOf } from '../browser/expected';
import { keyboard } from '../browser/input-methods';
import { everybody } from '../browser/personas';
import { walk } from '../browser/walk';
import { languages } from '../../src/i18n/language';
import { welcomeIn } from '../browser/harness';
import { draw } from '../sample';
import { giverTo, shareOf } from '../share';
import type { EngineTab } from './engine-tab';
import { untilThere } from './session';
import { start, type EngineName } from './start';

/** These browsers know no other day than today: what has to come out is what the law makes of the answers today. */
const onDate = dayInBelgium(new Date());

/** So many people walk in every run, drawn by the commit, half of them in each language of the law; in the whole, everybody does. */
const walkers = draw(everybody, ({ id }) => id, 24);

/** People of the worked cases walk to their result; every screen on the way is looked at, each once with axe. */
export function describeWalks(engine: EngineName): void {
  describe.each(languages)('people walk to their result (%s)', (language) => {
    const seen = new Set<string>();
    let tab: EngineTab;
    beforeAll(async () => {
      tab = await start(engine);
    });
    afterAll(() => tab.session.close());

    const own = shareOf(language, walkers, ({ id }) => id, { each: 1, inWhole: 2 });

    test.for(own)('$id: $title', async ({ situation: { answers } }) => {
      await tab.goto(inject('origin') + welcomeIn(language));
      const problems: string[] = [];
      await walk(tab, answers, {
        look: async (screen) => void problems.push(...(await look(screen))),
      });
      await compare(tab, expectedOf({ onDate, answers }));
      expect([...problems, ...(await tab.session.complaints())]).toEqual([]);
    });

    const withKeyboard = giverTo(language) === language ? everybody.slice(0, 1) : [];

    test.for(withKeyboard)(
      '$id walks with a keyboard and nothing else',
      async ({ situation: { answers } }) => {
        await tab.goto(inject('origin') + welcomeIn(language));
        await walk(tab, answers, { hand: keyboard });
        await compare(tab, expectedOf({ onDate, answers }));
      },
    );

    async function look(name: string): Promise<readonly string[]> {
      // A press leads on a moment after it; whoever comes to a screen has its heading before them.
      // (Not by `:focus`, which fits nothing in a window that is not in front.)
      const isThere = () => tab.evaluate(() => document.activeElement?.tagName === 'H1' || undefined);
      if (name !== 'welcome') await untilThere('the heading', isThere, 5_000).catch(() => undefined);
      const { title, focused, spoken } = await tab.evaluate(() => ({
        title: document.title,
        focused: document.activeElement?.tagName,
        spoken: document.documentElement.lang,
      }));
      const { name: screen, shape } = await currentScreen(tab);
      const isNew = !seen.has(`${screen} | ${shape}`);
      seen.add(`${screen} | ${shape}`);
      const found = [
        ...(spoken === language ? [] : [`speaks ${spoken}`]),
        ...(name === 'welcome' || focused === 'H1' ? [] : [`the focus is on ${String(focused)}`]),
        ...(title === '' ? ['has no title'] : []),
        ...(await tab.evaluate(overflowing)),
        ...(isNew ? await faults(tab) : []),
      ];
      return found.map((fault) => `${screen}: ${fault}`);
    }
  });
}
