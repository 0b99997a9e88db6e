import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { get } from 'svelte/store';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import {
  chooseHelp,
  help,
  helpLanguages,
  lawLanguages,
  loadPart,
  writingOf,
  type Language,
  type MessageKey,
} from '../../src/i18n';
import { screensThatComeLater } from './come-later';
import { answerPlainly } from './plain-walk';
import { plain, spring2026, title, words } from '../screens/question/screen';

beforeAll(screensThatComeLater);
afterEach(() => chooseHelp(null));

function open(mode: 'phone' | 'kiosk' = 'phone') {
  window.history.replaceState(null, '');
  render(App, { props: { today: spring2026, mode, entries: window.history } });
  return userEvent.setup();
}

const offer = (tongue: Language): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(writingOf(tongue).name) });

const given = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>('[data-help]');

/** The help inside the heading of the screen says this. */
async function expectBeside(tongue: Language, key: MessageKey): Promise<void> {
  await waitFor(() => expect(get(help)?.language).toBe(tongue));
  const said = get(help)?.text(key) ?? '';
  expect(said).not.toBe('');
  await waitFor(() => expect(title().querySelector('[data-help]')).toHaveTextContent(plain(said)));
}

describe.each(helpLanguages.flatMap((tongue) => lawLanguages.map((law) => [tongue, law] as const)))(
  'help in %s beside %s',
  (tongue, law) => {
    test('stands beside the questions and the result, which stay as they are', async () => {
      const say = await words(law);
      await Promise.all([loadPart('report'), loadPart('letters')]);
      const user = open();
      await user.click(offer(tongue));
      await expectBeside(tongue, 'welcome.title');
      expect(title()).toHaveTextContent(plain(say('welcome.title')));
      expect(screen.getByText(say('aside.unofficial'), { exact: false })).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: new RegExp(say('action.start')) }));
      await expectBeside(tongue, 'question.residence.title');
      await answerPlainly(user);
      await expectBeside(tongue, 'review.title');
      await user.click(screen.getByRole('button', { name: new RegExp(say('review.confirm')) }));
      await waitFor(() => expect(document.querySelector('.verdict')).not.toBeNull());
      expect(title().querySelector('[data-help]')).not.toBeNull();
      for (const part of given()) {
        expect(part).toHaveAttribute('lang', tongue);
        expect(part).toHaveAttribute('dir', writingOf(tongue).direction);
      }
      expect(given().length).toBeGreaterThan(10);
    });
  },
);

test('is taken away by the same button, and there is none beside a text that does not count', async () => {
  await words('fr');
  const user = open();
  const [first] = helpLanguages;
  if (!first) throw new Error('there is no help');
  await user.click(offer(first));
  await waitFor(() => expect(given().length).toBeGreaterThan(0));
  expect(offer(first)).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'English' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  expect(given()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Français' }));
  await waitFor(() => expect(given().length).toBeGreaterThan(0));
  await user.click(offer(first));
  await waitFor(() => expect(given()).toHaveLength(0));
});

test('ends with the session on a screen that strangers share', async () => {
  await words('nl');
  const user = open('kiosk');
  const [first] = helpLanguages;
  if (!first) throw new Error('there is no help');
  await user.click(offer(first));
  await waitFor(() => expect(get(help)?.language).toBe(first));
  cleanup();
  await waitFor(() => expect(get(help)).toBeNull());
});
