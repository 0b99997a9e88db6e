import type { Hand } from '../browser/input-methods';
import type { Tab } from '../browser/tab';

/** What goes on from a screen. */
const forward = 'main button[type=submit]';

/** What is pressed for the acts that are one word. */
const pressed: Readonly<Record<string, string>> = {
  start: forward,
  continue: forward,
  skip: 'main .skip button',
  'see early': 'main [name=early]',
  'other language': 'header button:not([aria-current])',
};

/** Does what a line of a journey says. */
export async function perform(page: Tab, hand: Hand, act: string): Promise<void> {
  const button = pressed[act];
  if (button !== undefined) return hand.press(page, button);
  for (const part of act.split(', ')) await give(page, hand, part);
  return hand.press(page, forward);
}

/** Chooses the option of that value, or types it where there is none. */
async function give(page: Tab, hand: Hand, part: string): Promise<void> {
  const [name = '', value = ''] = part.split(' = ');
  const option = `main input[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`;
  if ((await page.locator(option).count()) > 0) return hand.check(page, option);
  return hand.write(page, `main input[type=text][name="${name}"]`, value);
}
