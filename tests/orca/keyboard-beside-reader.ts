import { keyboard, type Hand } from '../browser/input-methods';

/** A keyboard and nothing else beside a screen reader; what stands before the focus is gone back to. */
export const keyboardBesideReader: Hand = {
  ...keyboard,
  press: async (page, control) => {
    while (await page.evaluate(isBefore, control)) await page.keyboard.press('Shift+Tab');
    await keyboard.press(page, control);
  },
  // Where the reader reads, an arrow leads to an option without choosing it: Space does.
  check: async (page, control) => {
    await keyboard.check(page, control);
    if (!(await page.locator(control).isChecked())) await page.keyboard.press('Space');
  },
};

/** Runs in the page. */
function isBefore(control: string): boolean {
  const found = document.querySelector(control);
  const place = found ? document.activeElement?.compareDocumentPosition(found) : 0;
  return place === Node.DOCUMENT_POSITION_PRECEDING;
}
