import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { loadPart } from '../../src/i18n';
import type { Mode } from '../../src/kernel/mode';
import { screensThatComeLater } from './come-later';
import { plain, spring2026, title, words } from '../screens/question/screen';

async function open(mode: Mode) {
  const say = await words('fr');
  await Promise.all([screensThatComeLater(), loadPart('interview')]);
  const { unmount } = render(App, { props: { today: spring2026, mode, entries: null } });
  const user = userEvent.setup();
  const proceed = () => user.click(screen.getByRole('button', { name: say('action.continue') }));
  await user.click(screen.getByRole('button', { name: say('action.start') }));
  return { say, user, proceed, unmount };
}

/** Whether the browser would ask before the page goes. */
function isAsked(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test.each([
  ['phone', true],
  ['counter', false],
  ['kiosk', false],
] as const)('a reload half way on a %s asks first: %s', async (mode, asks) => {
  const { say, user, proceed, unmount } = await open(mode);
  expect(isAsked()).toBe(false);
  await user.click(screen.getByRole('radio', { name: say('option.residence.home') }));
  await proceed();
  await waitFor(() => expect(title()).toHaveTextContent(plain(say('question.age.title'))));
  expect(isAsked()).toBe(asks);
  unmount();
  expect(isAsked()).toBe(false);
});

test('what a tool put into a field without a word is what is kept', async () => {
  const { say, user, proceed } = await open('phone');
  const [home] = screen.getAllByRole<HTMLInputElement>('radio', { name: say('option.residence.home') });
  if (home) home.checked = true;
  await proceed();
  await waitFor(() => expect(title()).toHaveTextContent(plain(say('question.age.title'))));
  const age = screen.getByRole<HTMLInputElement>('textbox');
  await user.type(age, '12');
  age.value = '34';
  await proceed();
  await waitFor(() => expect(title()).not.toHaveTextContent(plain(say('question.age.title'))));
  await user.click(screen.getByRole('button', { name: say('action.back') }));
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('34'));
});
