import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { loadReport } from '../../src/app/load-screens';
import { loadPart, type Language } from '../../src/i18n';
import { day } from '../../src/i18n/format';
import { isoDate } from '../../src/kernel/iso-date';
import { screensThatComeLater } from './come-later';
import { plain, title, words } from '../screens/question/screen';
import { drawnLanguages } from '../share';

const builtOn = isoDate('2026-02-20');
vi.mock('../../src/offline/build-info', () => ({
  buildInfo: { version: '1', builtOn: '2026-02-20' },
  isKioskKit: false,
  isSingleFile: false,
}));

async function open(language: Language, today: string, then = today) {
  const say = await words(language);
  await Promise.all([screensThatComeLater(), loadReport(), loadPart('interview')]);
  let now = isoDate(today);
  render(App, { props: { today: now, clock: () => now, mode: 'phone', entries: null } });
  now = isoDate(then);
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const toReview = async (): Promise<void> => {
    await user.click(screen.getByRole('radio', { name: say('option.residence.abroad') }));
    await press(say('action.continue'));
    await user.click(await screen.findByRole('button', { name: say('early.see') }));
    await user.click(await screen.findByRole('button', { name: say('report.review') }));
  };
  return { say, user, press, toReview };
}

test.each(drawnLanguages('clock'))(
  'the law is that of the day on which somebody begins, not of an older page (%s)',
  async (language) => {
    const { say, press, toReview } = await open(language, '2026-02-27', '2026-03-03');
    await press(say('action.start'));
    await toReview();
    const lawDay = plain(say('review.day', { day: day(isoDate('2026-03-03'), language) }));
    expect(await screen.findByText(lawDay)).toBeInTheDocument();
  },
);

test.each(['1970-01-01', '2005-03-01', '2020-06-01', '2151-01-01'])(
  'a clock at %s is said to be wrong, and the day is asked for',
  async (clock) => {
    const { say, user, press, toReview } = await open('fr', clock);
    // Until then the day of the edition stands there, and no impossible one.
    expect(screen.getByText(plain(say('welcome.day', { day: day(builtOn, 'fr') })))).toBeInTheDocument();
    await press(say('action.start'));
    await waitFor(() => expect(title()).toHaveTextContent(plain(say('clock.title'))));
    expect(title()).toHaveFocus();
    expect(
      screen.getByText(plain(say('clock.text', { day: day(isoDate(clock), 'fr') }))),
    ).toBeInTheDocument();
    const [dayField, monthField, yearField] = screen.getAllByRole('textbox');
    const type = async (...parts: readonly [string, string, string]): Promise<void> => {
      for (const [index, field] of [dayField, monthField, yearField].entries()) {
        await user.clear(field ?? document.body);
        await user.type(field ?? document.body, parts[index] ?? '');
      }
      await press(say('action.continue'));
    };
    await type('1', '1', '1970');
    expect(title()).toHaveTextContent(plain(say('clock.title')));
    expect(screen.getAllByRole('textbox')[0]).toBeInvalid();
    await type('3', 'mars', '26');
    await waitFor(() => expect(title()).toHaveTextContent(plain(say('question.residence.title'))));
    await toReview();
    const lawDay = plain(say('review.day', { day: day(isoDate('2026-03-03'), 'fr') }));
    expect(await screen.findByText(lawDay)).toBeInTheDocument();
  },
);

test('who does not know the day goes back to the first screen', async () => {
  const { say, press } = await open('nl', '1970-01-01');
  await press(say('action.start'));
  await waitFor(() => expect(title()).toHaveTextContent(plain(say('clock.title'))));
  await press(say('action.back'));
  expect(title()).toHaveTextContent(plain(say('welcome.title')));
});
