import type { Page } from 'playwright-core';
import { languages } from '../../src/i18n/language';
import { welcomeIn } from './harness';

/** What a screen says of itself. */
export interface Screen {
  readonly title: string;
  readonly heading: string;
  readonly language: string;
  /** What is wrong with it, one line each. */
  readonly faults: readonly string[];
}

/** Smallest side of a target, in pixels (WCAG 2.5.5). */
const smallest = 44;

/** Every address that a conversation may have. */
const welcomes = languages.map(welcomeIn);

/** Looks at the screen as it stands: heading, title, focus, reach, width, and what is left where others could find it. */
export async function examine(page: Page): Promise<Screen> {
  const found = await page.evaluate(inPage, smallest);
  const kept = await page.context().storageState({ indexedDB: true });
  const { pathname, search, hash } = new URL(page.url());
  return {
    ...found,
    faults: [
      ...found.faults,
      ...(search || hash ? [`the address says ${search}${hash}`] : []),
      ...(welcomes.includes(pathname) ? [] : [`the address is ${pathname}`]),
      ...(kept.cookies.length + kept.origins.length > 0
        ? [`something is kept: ${JSON.stringify(kept)}`]
        : []),
    ],
  };
}

/** What stands in the fields of the screen, by their names. */
export function inFields(page: Page): Promise<Readonly<Record<string, string | boolean>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('main input')].map((input) => [
        input.id,
        input.type === 'text' ? input.value : input.checked,
      ]),
    ),
  );
}

/** Runs in the page. */
function inPage(smallestSide: number): Screen {
  const faults: string[] = [];
  const headings = [...document.querySelectorAll('h1')].filter((one) => one.getClientRects().length > 0);
  const heading = headings[0]?.textContent.trim() ?? '';
  if (headings.length !== 1) faults.push(`${headings.length} main headings`);
  if (document.activeElement !== headings[0]) faults.push(`the focus is on ${name(document.activeElement)}`);
  if (!document.title.startsWith(heading)) faults.push(`the title ${document.title} is not of ${heading}`);

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in ${clientWidth}`);

  for (const control of document.querySelectorAll('a[href], button, input, summary, select, textarea')) {
    const { width, height } = reach(control);
    // A link inside a sentence is as high as its line, which the rule allows.
    if (width === 0 || isInSentence(control)) continue;
    if (Math.min(width, height) < smallestSide - 0.5) {
      faults.push(`${name(control)} is ${Math.round(width)} × ${Math.round(height)} px`);
    }
  }
  for (const input of document.querySelectorAll('input, select, textarea')) {
    if (input.closest('form')?.getAttribute('autocomplete') !== 'off')
      faults.push(`${name(input)} may be remembered`);
  }
  const { state } = history as { state: unknown };
  if (state !== null && typeof state !== 'number') faults.push(`the history holds ${JSON.stringify(state)}`);
  if (localStorage.length + sessionStorage.length > 0) faults.push('something is stored');
  return { title: document.title, heading, language: document.documentElement.lang, faults };

  /** A mark and its label are one target. */
  function reach(control: Element): { width: number; height: number } {
    const boxes = [control, ...(control instanceof HTMLInputElement ? (control.labels ?? []) : [])]
      .filter((part) => part === control || (control as HTMLInputElement).type !== 'text')
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.width > 0);
    return {
      width: Math.max(0, ...boxes.map((box) => box.width)),
      height: Math.max(0, ...boxes.map((box) => box.height)),
    };
  }

  function isInSentence(control: Element): boolean {
    if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
    return (control.parentElement?.textContent.trim().length ?? 0) > control.textContent.trim().length;
  }

  function name(element: Element | null): string {
    if (!element) return 'nothing';
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
    return `<${element.tagName.toLowerCase()} ${element.id || element.getAttribute('name') || ''}> ${words}`;
  }
}
