import { expect, inject } from 'vitest';
import { phone, test } from './harness';
import { alive, hold } from './hold-application';
import { onward } from './walk';

/** What extensions do to a page before its script comes: readers, translators, password keepers, blockers. */
const touches: Readonly<Record<string, () => void>> = {
  'an element first in the place': () =>
    document.getElementById('app')?.prepend(document.createElement('aside')),
  'an element last in the place': () =>
    document.getElementById('app')?.append(document.createElement('aside')),
  'an element in the form': () =>
    document.querySelector('form[data-question]')?.prepend(document.createElement('i')),
  'an element beside each field': () =>
    document.querySelectorAll('input').forEach((input) => input.after(document.createElement('i'))),
  'texts wrapped': () => {
    for (const label of document.querySelectorAll('main label span, main h1')) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such extensions put there
      const font = document.createElement('font');
      font.append(...label.childNodes);
      label.append(font);
    }
  },
  'texts replaced': () =>
    document.querySelectorAll('main label span').forEach((one) => (one.textContent = 'x')),
  'attributes added': () =>
    document.querySelectorAll('main *').forEach((one) => one.setAttribute('data-ext', '1')),
  'classes added': () => document.querySelectorAll('main *').forEach((one) => one.classList.add('ext')),
  'comments removed': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
  },
  'blanks removed': () => document.getElementById('app')?.normalize(),
  'a drawing removed': () => document.querySelector('#app svg')?.remove(),
  'the heading replaced': () => document.querySelector('main h1')?.replaceWith(document.createElement('h2')),
};

test.for(Object.entries(touches))(
  'what was chosen is kept where an extension touches the page: %s',
  async ([, touch], { browser }) => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const held = hold();
    await held.before(page);
    await page.goto(inject('origin'), { waitUntil: 'commit' });
    await page.locator(onward).click();
    await page.locator('#residence-homeless').check();
    await page.evaluate(touch);
    held.release();
    await alive(page);
    expect(await page.locator('#residence-homeless').isChecked()).toBe(true);
    await page.locator(onward).click();
    await page.locator('form[data-question]:not([data-question=residence])').waitFor();
    await context.close();
  },
);
