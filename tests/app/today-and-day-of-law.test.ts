import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { loadReport } from '../../src/app/load-screens';
import { loadPart } from '../../src/i18n';
import { loadFollowUp } from '../../src/screens/follow-up/load';
import { isoDate } from '../../src/kernel/iso-date';
import { screensThatComeLater } from './come-later';
import { catchDownloads } from '../screens/follow-up/panel';
import { only } from '../screens/report/report';
import { plain, words } from '../screens/question/screen';

const today = isoDate('2026-04-20');

afterEach(() => {
  vi.restoreAllMocks();
});

test('deadlines, letter and calendar go by the day on the device, whichever day the law is taken of', async () => {
  // How fast a machine fetches what comes later must not change what is there.
  await Promise.all([screensThatComeLater(), loadReport(), loadFollowUp(), loadPart('interview')]);
  const say = await words('fr');
  window.history.replaceState(null, '');
  const { container } = render(App, { props: { today, mode: 'phone', entries: window.history } });
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const field = (within_: HTMLElement, part: 'day' | 'month' | 'year') =>
    within(within_).getByRole('textbox', { name: say(`date.${part}`) });

  await press(say('action.start'));
  await user.click(screen.getByRole('radio', { name: say('option.residence.abroad') }));
  await press(say('action.continue'));
  await press(say('early.see'));
  await user.click(await screen.findByRole('button', { name: say('report.review') }));

  // The law of another year.
  await user.click(await screen.findByText(say('review.day.change')));
  const lawDay = only(container, '[data-day]');
  await user.clear(field(lawDay, 'year'));
  await user.type(field(lawDay, 'year'), '2020');
  await press(say('action.change'));
  await press(say('review.continue'));
  await press(say('early.see'));

  // A request of 1 February 2026: decision due on 3 March, its letter on 11 March.
  await user.click(await screen.findByRole('button', { name: say('guide.openAll') }));
  const applied = await screen.findByRole('group', { name: say('date.field.appliedOn.label') });
  for (const [part, typed] of [
    ['day', '1'],
    ['month', '2'],
    ['year', '2026'],
  ] as const) {
    await user.type(field(applied, part), typed);
  }
  await press(say('date.field.save'));

  expect(only(container, '[data-moment="decisionDue"]')).toHaveTextContent(say('date.past'));
  const proposed = screen.getByRole('radio', { name: new RegExp(say('letter.kind.petition')) });
  expect(proposed).toBeChecked();

  const saved = catchDownloads();
  await press(say('date.calendar.button'));
  await screen.findByText(plain(say('date.calendar.done')));
  const events = new ICAL.Component(ICAL.parse((await saved.last()).text) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstamp')).slice(0, 10))).toEqual(
    events.map(() => today),
  );
  expect(events.length).toBeGreaterThan(0);
});
