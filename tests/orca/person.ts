import { keyboard } from '../browser/input-methods';
import type { Tab } from '../browser/tab';
import type { Person } from '../transcripts/act';

/** Somebody with a keyboard alone, who goes back to what stands before the focus. */
export function personAt(tab: Tab): Person {
  return {
    finds: async (control) => (await tab.locator(control).count()) > 0,
    press: async (control) => {
      while (await tab.evaluate(isBefore, control)) await tab.keyboard.press('Shift+Tab');
      await keyboard.press(tab, control);
    },
    // Where the reader reads, an arrow leads to an option without choosing it: Space does.
    choose: async (control) => {
      await keyboard.check(tab, control);
      if (!(await tab.locator(control).isChecked())) await tab.keyboard.press('Space');
    },
    write: (control, text) => keyboard.write(tab, control, text),
  };
}

/** Runs in the page. */
function isBefore(control: string): boolean {
  const found = document.querySelector(control);
  const place = found ? document.activeElement?.compareDocumentPosition(found) : 0;
  return place === Node.DOCUMENT_POSITION_PRECEDING;
}
