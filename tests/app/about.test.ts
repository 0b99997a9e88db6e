import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { loadPart } from '../../src/i18n';
import { answerPlainly } from './plain-walk';
import { plain, spring2026, title, words } from '../screens/question/screen';

const open = (mode: 'phone' | 'kiosk' = 'phone') => {
  window.history.replaceState(null, '');
  render(App, { props: { today: spring2026, mode, entries: window.history } });
  return userEvent.setup();
};

const first = (selector: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

describe.each(['fr', 'nl'] as const)('the page about the test (%s)', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
    await Promise.all([loadPart('interview'), loadPart('statement')]);
  });

  const read = async (user: ReturnType<typeof open>): Promise<void> => {
    await user.click(screen.getByRole('button', { name: say('footer.about') }));
    await screen.findByRole('heading', { level: 1, name: say('statement.title') });
  };

  test('opens from the first screen, with the focus on its heading and a title of its own', async () => {
    const user = open();
    await read(user);
    await waitFor(() => expect(title()).toHaveFocus());
    expect(document.title).toBe(say('meta.page', { page: say('statement.title') }));
    expect(screen.getByRole('heading', { name: say('statement.access.title') })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: say('statement.privacy.title') })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: say('statement.sources.title') })).toBeInTheDocument();
  });

  test.each(['phone', 'kiosk'] as const)(
    'gives back what was half done on a %s: the entry of a list, the title and the focus',
    async (mode) => {
      const user = open(mode);
      await user.click(screen.getByRole('button', { name: say('action.start') }));
      await answerPlainly(user, 'incomes');
      const before = document.title;
      await user.click(first('main input[name="incomes"][value="some"]'));
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      await waitFor(() => expect(document.title).not.toBe(before));
      await user.click(first('input[name="incomes-group"][value="work"]'));
      const { textContent: heading } = title();
      await read(user);
      await user.click(screen.getByRole('button', { name: say('action.back') }));
      await waitFor(() => expect(title()).toHaveTextContent(plain(heading)));
      expect(title()).toHaveFocus();
      expect(document.title).toBe(say('meta.page', { page: heading }));
      expect(first('input[name="incomes-group"][value="work"]').checked).toBe(true);
      await user.click(screen.getByRole('button', { name: say('action.back') }));
      await waitFor(() => expect(title()).toHaveTextContent(plain(say('question.incomes.title'))));
    },
  );

  test('leads nowhere on a screen that strangers share', async () => {
    const user = open('kiosk');
    await read(user);
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText(/Statbel/)).toBeInTheDocument();
  });
});
