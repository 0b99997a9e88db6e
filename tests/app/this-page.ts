import { tick } from 'svelte';
import type { Control, Tab } from '../browser/tab';

/** How long something may take to be there, in milliseconds: the machine may have other things to do. */
const patience = 20_000;

/** The emulated page as whoever walks through the screens sees it, in Playwright's words. There is no layout: what is there is seen. */
export function thisPage(): Tab {
  const locator = (selector: string): Control => {
    const all = () => [...document.querySelectorAll<HTMLElement>(selector)];
    const one = async (): Promise<HTMLElement> => {
      await until(`${selector} to be there`, () => all().length > 0);
      return all()[0] as HTMLElement;
    };
    const control: Control = {
      first: () => control,
      boundingBox: () => Promise.resolve(null),
      count: () => Promise.resolve(all().length),
      click: async () => {
        (await one()).click();
        await tick();
      },
      check: async () => {
        const input = (await one()) as HTMLInputElement;
        if (!input.checked) input.click();
        await tick();
      },
      fill: async (text) => {
        const input = (await one()) as HTMLInputElement;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await tick();
      },
      getAttribute: async (name) => (await one()).getAttribute(name),
      innerText: async () => (await one()).textContent,
      inputValue: async () => ((await one()) as HTMLInputElement).value,
      isChecked: async () => ((await one()) as HTMLInputElement).checked,
      waitFor: ({ state = 'visible' } = {}) =>
        until(`${selector} to be ${state}`, () => (all().length === 0) === (state === 'detached')),
    };
    return control;
  };
  return {
    locator,
    evaluate: () => Promise.reject(new Error('nothing runs beside this page')),
    keyboard: { press: () => noKeys(), type: () => noKeys() },
  };
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function noKeys(): Promise<never> {
  return Promise.reject(new Error('this page is worked by hand'));
}
