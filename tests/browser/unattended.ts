import { finger, type Hand } from './input-methods';
import type { Tab } from './tab';
import { draw } from '../sample';

/** The screens that stand in lobbies. */
export const panels = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;

/** The screen that a commit draws for a check; all of them in the whole. */
export function drawnPanels(check: string): readonly (typeof panels)[number][] {
  return draw(panels, ({ width, height }) => `${check} ${width} ${height}`, 1);
}

/** A visitor steps up: wakes the screen and chooses a language. */
export async function stepUp(page: Tab, language: 'fr' | 'nl' = 'fr'): Promise<void> {
  await page.locator('main.attract h1').click();
  await page.locator(`main.start [lang="${language}"] button`).click();
  await page.locator('[data-phase="welcoming"] h1').waitFor();
}

/** A visitor says that they have finished. */
export async function finish(page: Tab): Promise<void> {
  await page.locator('.bar .finish').click();
  await page.locator('html[data-after="ended"] main.after').waitFor();
}

/** Back at the start, as after the few seconds that the page after a session stands. */
export async function backHome(page: Tab): Promise<void> {
  await page.locator('main.after h1').first().click();
  await page.locator('html:not([data-after]) main.attract').waitFor();
}

/** A finger on a screen without a keyboard: numbers go in by the keys that the page shows. */
export const fingerOnKeys: Hand = {
  ...finger,
  write: async (page, control, text) => {
    const key = (name: string) => page.locator(`.keypad button[data-key="${name}"]`);
    await page.locator(control).click();
    await page.locator('.keypad').waitFor();
    for (let left = (await page.locator(control).inputValue()).length; left > 0; left -= 1)
      await key('back').click();
    for (const sign of text) await key(sign).click();
  },
};
