import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './tab';

/** A way to work a screen. Controls are named by selectors that fit one visible control each. */
export interface Hand {
  /** Chooses a radio button or ticks a box. */
  readonly check: (page: Tab, control: string) => Promise<void>;
  /** Puts text into a field, in the place of what stood there. */
  readonly write: (page: Tab, control: string, text: string) => Promise<void>;
  /** Presses a button. */
  readonly press: (page: Tab, control: string) => Promise<void>;
}

/** How far from the left edge of the window a page was pressed last. */
const places = new WeakMap<Tab, number>();

/** Presses on that side of a button which lies farther from the last press: a second one at its place, at once, is none. */
async function pressBeside(page: Tab, control: string, clickCount = 1): Promise<void> {
  const { x = 0, width = 0, height = 0 } = (await page.locator(control).boundingBox()) ?? {};
  const side = sideAwayFrom(places.get(page), x, width);
  places.set(page, x + width * side);
  await page.locator(control).click({ clickCount, position: { x: width * side, y: height / 2 } });
}

/** Which share of a control's width lies farther from a place: a quarter or three. */
export function sideAwayFrom(place: number | undefined, left: number, width: number): number {
  return place === undefined || place > left + width / 2 ? 0.25 : 0.75;
}

/** Longer than a second press at one place has no effect, in milliseconds. */
const aMoment = 1_100;

/** Chooses; once more where nothing came of it, since the press before may have fallen on the same place a moment ago. */
async function choose(page: Tab, control: string): Promise<void> {
  await page
    .locator(control)
    .check()
    .catch(() => pause(aMoment).then(() => page.locator(control).check()));
}

/** A finger or a mouse. */
export const finger: Hand = {
  check: choose,
  write: (page, control, text) => page.locator(control).fill(text),
  press: (page, control) => pressBeside(page, control),
};

/** Repeated clicks of a hand that trembles: every press comes twenty times, as fast as the device reports them. */
export const repeatedClicks: Hand = {
  ...finger,
  press: (page, control) => pressBeside(page, control, 20),
};

/** A keyboard and nothing else: Tab to get there, arrows among radio buttons, Space to tick, Enter to press. */
export const keyboard: Hand = {
  check: async (page, control) => {
    if (await page.locator(control).isChecked()) return;
    const name = await page.locator(control).getAttribute('name');
    const isRadio = (await page.locator(control).getAttribute('type')) === 'radio';
    if (!isRadio) {
      await reach(page, 'Tab', control);
      await page.keyboard.press('Space');
      return;
    }
    await reach(page, 'Tab', `input[type=radio][name="${name ?? ''}"]`);
    if (!(await isOn(page, control))) await reach(page, 'ArrowDown', control);
    else if (!(await page.locator(control).isChecked())) await page.keyboard.press('Space');
  },
  write: async (page, control, text) => {
    await reach(page, 'Tab', control);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  press: async (page, control) => {
    await reach(page, 'Tab', control);
    await page.keyboard.press('Enter');
  },
};

/** More keys than any screen has controls. */
const tooMany = 120;

/** Presses a key until the focus stands on the control. */
async function reach(page: Tab, key: string, control: string): Promise<void> {
  for (let count = 0; count < tooMany; count += 1) {
    if (await isOn(page, control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${control} cannot be reached with ${key}`);
}

function isOn(page: Tab, control: string): Promise<boolean> {
  return page.evaluate((selector) => document.activeElement?.matches(selector) === true, control);
}
