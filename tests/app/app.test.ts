import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { day } from '../../src/i18n/format';
import { isoDate } from '../../src/kernel/iso-date';
import type { QuestionId } from '../../src/interview/sections/question';
import { screensThatComeLater } from './come-later';
import { plainInterview } from '../people/plain';
import { answerPlainly } from './plain-walk';
import { plain, spring2026, title, words } from '../screens/question/screen';

// What a visitor fetches while reading the first question.
beforeAll(screensThatComeLater);

/** The question after the first one, of somebody plain. */
const second = plainInterview(spring2026)[1]?.question as QuestionId;

/** The application from its first screen; the emulated page keeps its own history. */
function open(mode: 'phone' | 'kiosk' = 'phone') {
  window.history.replaceState(null, '');
  render(App, { props: { today: spring2026, mode, entries: window.history } });
  return userEvent.setup();
}

const proceed = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

describe('the first screen', () => {
  test('leaves the focus alone, says what this is, and points to urgent help', async () => {
    const say = await words('fr');
    open();
    expect(title()).toHaveTextContent(plain(say('welcome.title')));
    expect(title()).not.toHaveFocus();
    expect(screen.getByRole('heading', { name: say('welcome.urgent.title') })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('action.back') })).toBeNull();
  });
});

describe('going on', () => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words('fr');
  });

  test('moves the focus to the next question and gives the screen a title of its own', async () => {
    const user = open();
    await proceed(user, say('action.start'));
    expect(title()).toHaveTextContent(plain(say('question.residence.title')));
    expect(title()).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: say('option.residence.home') }));
    await proceed(user, say('action.continue'));
    await waitFor(() => expect(title()).toHaveTextContent(plain(say(`question.${second}.title`))));
    expect(document.title).toBe(say('meta.page', { page: say(`question.${second}.title`) }));
  });

  test('keeps the answers out of the address and out of the history', async () => {
    const user = open();
    const address = window.location.href;
    await proceed(user, say('action.start'));
    await user.click(screen.getByRole('radio', { name: say('option.residence.homeless') }));
    await proceed(user, say('action.continue'));
    expect(window.location.href).toBe(address);
    expect(typeof window.history.state).toBe('number');
  });
});

describe('the language', () => {
  test('changes in place: half an amount, the focus and the question stay, and the change is said', async () => {
    const fr = await words('fr');
    const user = open();
    await proceed(user, fr('action.start'));
    await answerPlainly(user, 'age');
    await user.type(screen.getByRole('textbox'), '3');
    const other = screen.getByRole('button', { name: 'Nederlands' });
    await user.click(other);
    const nl = await words('nl');
    await waitFor(() => expect(title()).toHaveTextContent(plain(nl('question.age.title'))));
    expect(screen.getByRole('textbox')).toHaveValue('3');
    expect(other).toHaveFocus();
    expect(document.documentElement.lang).toBe('nl');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(nl('announce.language')));
    expect(document.title).toBe(nl('meta.page', { page: nl('question.age.title') }));
  });

  test('is offered by its own name, in its own language', async () => {
    await words('nl');
    open();
    expect(screen.getByRole('button', { name: 'Français' })).toHaveAttribute('lang', 'fr');
    expect(screen.getByRole('button', { name: 'Nederlands' })).toHaveAttribute('aria-current', 'true');
  });
});

describe('on a device that strangers share', () => {
  test('the browser’s history does not grow, and the page’s own way back works', async () => {
    const say = await words('fr');
    const user = open('kiosk');
    const length = window.history.length;
    await proceed(user, say('action.start'));
    await user.click(screen.getByRole('radio', { name: say('option.residence.home') }));
    await proceed(user, say('action.continue'));
    await proceed(user, say('action.back'));
    expect(title()).toHaveTextContent(plain(say('question.residence.title')));
    expect(screen.getByRole('radio', { name: say('option.residence.home') })).toBeChecked();
    await proceed(user, say('action.back'));
    expect(title()).toHaveTextContent(plain(say('welcome.title')));
    expect(title()).toHaveFocus();
    expect(window.history.length).toBe(length);
  });

  test('back from one income of a list leads to its kind, then to the list', async () => {
    const say = await words('fr');
    const user = open('kiosk');
    await proceed(user, say('action.start'));
    await answerPlainly(user, 'incomes');
    await user.click(await screen.findByRole('radio', { name: say('incomes.some') }));
    await proceed(user, say('action.continue'));
    await user.click(screen.getByRole('radio', { name: say('incomeGroup.work') }));
    await user.click(screen.getByRole('radio', { name: say('income.wage') }));
    await proceed(user, say('action.continue'));
    await user.type(screen.getByRole('textbox'), '85');
    await proceed(user, say('action.back'));
    expect(screen.getByRole('radio', { name: say('income.wage') })).toBeChecked();
    await proceed(user, say('action.continue'));
    expect(screen.getByRole('textbox')).toHaveValue('85');
    await proceed(user, say('action.back'));
    await proceed(user, say('action.back'));
    expect(title()).toHaveTextContent(plain(say('question.incomes.title')));
  });
});

test('an early result is offered in full once, and waits below from then on', async () => {
  const say = await words('nl');
  const user = open('kiosk');
  await proceed(user, say('action.start'));
  await user.click(screen.getByRole('radio', { name: say('option.residence.abroad') }));
  await proceed(user, say('action.continue'));
  expect(screen.getByRole('heading', { name: say('early.title') })).toBeInTheDocument();
  expect(title()).toHaveAccessibleDescription(plain(say('early.text')));
  await user.type(screen.getByRole('textbox'), '30');
  await proceed(user, say('action.continue'));
  expect(screen.queryByRole('heading', { name: say('early.title') })).toBeNull();
  expect(screen.getByRole('button', { name: say('early.see') })).toBeInTheDocument();
});

test('a finished conversation is reviewed: every answer is there, each can be changed, and a change comes back here', async () => {
  const say = await words('fr');
  const user = open('kiosk');
  await proceed(user, say('action.start'));
  await answerPlainly(user);
  expect(await screen.findByRole('heading', { level: 1, name: say('review.title') })).toHaveFocus();
  const age = screen.getByText(say('question.age.short')).closest('li');
  if (!age) throw new Error('no line for the age');
  expect(within(age).getByText(plain(say('review.years', { count: 30 })))).toBeInTheDocument();
  await user.click(
    screen.getByRole('button', { name: say('review.changeWhat', { what: say('question.age.short') }) }),
  );
  expect(screen.getByRole('textbox')).toHaveValue('30');
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), '31');
  await proceed(user, say('action.continue'));
  expect(await screen.findByRole('heading', { level: 1, name: say('review.title') })).toHaveFocus();
  expect(screen.getByText(plain(say('review.years', { count: 31 })))).toBeInTheDocument();
});

test('the day of the application can be changed on the review, within the years that the rules know', async () => {
  const say = await words('fr');
  const user = open('kiosk');
  await proceed(user, say('action.start'));
  await answerPlainly(user);
  const field = (name: 'day' | 'month' | 'year') =>
    screen.getByRole('textbox', { name: say(`date.${name}`) });
  await user.click(screen.getByText(say('review.day.change')));
  await waitFor(() => expect(field('year')).toHaveValue('2026'));
  await user.clear(field('year'));
  await user.type(field('year'), '2004');
  await proceed(user, say('action.change'));
  const bounds = { low: day(isoDate('2005-08-01'), 'fr'), high: day(isoDate('2100-12-31'), 'fr') };
  expect(screen.getByRole('link', { name: say('mistake.dateOutOfRange', bounds) })).toBeInTheDocument();
  await user.clear(field('year'));
  await user.type(field('year'), '2025');
  await proceed(user, say('action.change'));
  expect(
    screen.getByText(plain(say('review.day', { day: day(isoDate('2025-03-01'), 'fr') }))),
  ).toBeInTheDocument();
});

test('a change of the first answer on the review brings up the questions it opens, and drops what it makes moot', async () => {
  const say = await words('nl');
  const user = open('kiosk');
  await proceed(user, say('action.start'));
  await answerPlainly(user);
  const change = (id: 'residence' | 'status') =>
    user.click(
      screen.getByRole('button', { name: say('review.changeWhat', { what: say(`question.${id}.short`) }) }),
    );
  await screen.findByRole('heading', { level: 1, name: say('review.title') });
  await change('residence');
  await user.click(screen.getByRole('radio', { name: say('option.residence.homeless') }));
  await proceed(user, say('action.continue'));
  expect(title()).toHaveTextContent(plain(say('question.hosted.title')));
  await user.click(screen.getByRole('radio', { name: say('option.hosted.no') }));
  await proceed(user, say('action.continue'));
  await screen.findByRole('heading', { level: 1, name: say('review.title') });
  expect(screen.getByText(plain(say('question.hosted.short')))).toBeInTheDocument();
  await change('residence');
  await user.click(screen.getByRole('radio', { name: say('option.residence.home') }));
  await proceed(user, say('action.continue'));
  await screen.findByRole('heading', { level: 1, name: say('review.title') });
  expect(screen.queryByText(plain(say('question.hosted.short')))).toBeNull();
});
