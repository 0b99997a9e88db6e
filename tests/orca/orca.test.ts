import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findEngines } from '../../scripts/tools/engines.mjs';
import { lawLanguages } from '../../src/i18n/language';
import { dayInBelgium } from '../../src/main/today';
import { welcomeIn } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { EngineTab } from '../engines/engine-tab';
import { startFirefox } from '../engines/firefox';
import { untilThere } from '../engines/session';
import { perform } from '../transcripts/act';
import { journeysOn } from '../transcripts/journeys';
import { keyboardBesideReader } from './keyboard-beside-reader';
import { Listener } from './listener';
import { silence, startScreenReader } from './screen-reader';

/** Firefox knows no other day than today. */
const today = dayInBelgium(new Date());

/** Three journeys in the languages of the law, by keyboard, as Orca says them in Firefox. */
const cases = lawLanguages.flatMap((language) =>
  journeysOn(today).map((journey) => ({ ...journey, language })),
);

test.each(cases)('$name, heard in $language', async ({ name, acts, language }) => {
  const reader = await startScreenReader(language);
  const firefox = findEngines().find((engine) => engine.name === 'firefox');
  const session = await startFirefox(firefox?.browser ?? 'firefox', reader.env);
  const listener = new Listener(reader);
  const tab = new EngineTab(listener.atKeyboard(session));
  try {
    listener.note('open');
    await tab.goto(inject('origin') + welcomeIn(language));
    await tab.locator('main h1').waitFor();
    await listener.listenFrom(await titleOf(tab));
    expect(`\n${listener.lately()}`).toContain(`\n${await heading(tab)}\n`);
    // Changing the language by keyboard is walked elsewhere.
    for (const act of acts.filter((one) => one !== 'other language')) {
      listener.note(act);
      const before = await titleOf(tab);
      await perform(tab, keyboardBesideReader, act);
      await untilThere('the next screen', async () => ((await titleOf(tab)) === before ? undefined : true));
      // Not said by itself on every screen (docs/accessibility.md): then it is read on.
      await listener.listen(silence.page);
      await listener.readOn(await lastLink(tab));
      expect(`\n${listener.lately()}`, act).toContain(`\n${await heading(tab)}`);
    }
    expect(await session.complaints()).toEqual([]);
  } finally {
    const folder = join(import.meta.dirname, language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.txt`), listener.whole());
    await session.close();
    reader.close();
  }
});

const titleOf = async (tab: Tab): Promise<string> => asSaid(await tab.evaluate(() => document.title));
const heading = async (tab: Tab): Promise<string> => asSaid(await tab.locator('main h1').innerText());
/** The last words of every screen that can be gone to. */
const lastLink = async (tab: Tab): Promise<string> =>
  asSaid(await tab.evaluate(() => [...document.links].at(-1)?.textContent ?? ''));
/** No blank is wider than another, and where a word may break is not said. */
const asSaid = (words: string): string => words.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
