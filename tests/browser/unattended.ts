import type { Page } from 'playwright-core';
import { finger, type Hand } from './input-methods';

/** The screens that stand in lobbies. */
export const panels = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;

const words = {
  fr: {
    choose: 'Continuer en français',
    finish: 'J’ai fini : tout effacer',
    back: 'Effacer un chiffre',
    comma: 'virgule',
  },
  nl: {
    choose: 'Verder in het Nederlands',
    finish: 'Ik ben klaar: alles wissen',
    back: 'Eén cijfer wissen',
    comma: 'komma',
  },
} as const;

/** A visitor steps up: wakes the screen and chooses a language. */
export async function stepUp(page: Page, language: 'fr' | 'nl' = 'fr'): Promise<void> {
  await page.locator('main.attract').waitFor();
  await page.mouse.click(40, 40);
  await page.getByRole('button', { name: words[language].choose }).click();
  await page.locator('[data-phase="welcoming"] h1').waitFor();
}

/** A visitor says that they have finished. */
export async function finish(page: Page, language: 'fr' | 'nl' = 'fr'): Promise<void> {
  await page.getByRole('button', { name: words[language].finish }).click();
  await page.waitForURL(/ended\.html$/);
  await page.locator('main.after').waitFor();
}

/** Back at the start, as after the few seconds that the page after a session stands. */
export async function backHome(page: Page): Promise<void> {
  await page.mouse.click(40, 40);
  await page.waitForURL(/kiosk\.html$/);
  await page.locator('main.attract').waitFor();
}

/** A finger on a screen without a keyboard: numbers go in by the keys that the page shows. */
export function fingerOnKeys(language: 'fr' | 'nl' = 'fr'): Hand {
  return {
    ...finger,
    write: async (page, control, text) => {
      const field = page.locator(control);
      await field.click();
      const keypad = page.locator('.keypad');
      await keypad.waitFor();
      const key = (name: string) => keypad.getByRole('button', { name, exact: true });
      for (let left = (await field.inputValue()).length; left > 0; left -= 1)
        await key(words[language].back).click();
      for (const sign of text) await key(sign === ',' ? words[language].comma : sign).click();
    },
  };
}
