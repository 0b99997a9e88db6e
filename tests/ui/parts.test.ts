import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { languages, loadPart } from '../../src/i18n';
import * as ui from '../../src/ui';
import { words } from '../screens/question/screen';
import Examples from './Examples.svelte';

/** The components behind the door of the room: what begins with a capital is one, unless it is a class. */
const parts = Object.entries(ui)
  .filter(([name, one]) => /^[A-Z]/.test(name) && !String(one).startsWith('class'))
  .map(([name]) => name);

describe.for(languages)('the parts of the screens (%s)', (tongue) => {
  test('each has its example, and none is for another', async () => {
    await draw(tongue);
    const shown = [...document.querySelectorAll<HTMLElement>('[data-part]')].map(
      ({ dataset }) => dataset['part'],
    );
    expect(shown.sort()).toEqual([...parts].sort());
  });

  test('each says what it is for: no control without a name, no name twice, no text that did not come', async () => {
    await draw(tongue);
    for (const control of document.querySelectorAll<HTMLElement>('button, input, summary, a')) {
      expect(control).toHaveAccessibleName();
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b[a-z]+(?:\.[a-zA-Z]+)+\b(?!\.)/);
  });

  test('every control stands in a form that is not remembered', async () => {
    await draw(tongue);
    for (const input of document.querySelectorAll('input')) {
      expect(input.form?.getAttribute('autocomplete'), input.id).toBe('off');
    }
  });
});

test('a link says in one piece that it opens in a tab of its own', async () => {
  const say = await words('fr');
  await draw('fr');
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('target') === '_blank');
  expect(links).not.toEqual([]);
  for (const link of links) {
    expect(link).toHaveAccessibleName(`${link.textContent} ${say('report.newTab')}`);
    // Words in an element of their own are said as a link of their own.
    expect(link.querySelector('span')).toBeNull();
  }
});

test('a dialog takes the focus to its first button, and gives it back to its opener by any way out', async () => {
  const say = await words('fr');
  await draw('fr');
  const user = userEvent.setup();
  const opener = screen.getByRole('button', { name: say('erase.label') });
  for (const leave of [
    () => user.click(screen.getByRole('button', { name: say('erase.keep') })),
    () => screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })),
  ]) {
    await user.click(opener);
    const dialog = screen.getByRole('dialog', { name: say('erase.title') });
    expect(dialog).toHaveAccessibleDescription(say('erase.text'));
    expect(within(dialog).getByRole('button', { name: say('erase.keep') })).toHaveFocus();
    await leave();
    await expect.poll(() => document.activeElement).toBe(opener);
    expect(screen.queryByRole('dialog')).toBeNull();
  }
});

/** Draws all of them in a language, with the texts of the result as well. */
async function draw(tongue: (typeof languages)[number]): Promise<void> {
  await words(tongue);
  await loadPart('report', tongue);
  await loadPart('report', 'nl');
  render(Examples);
}
