import { screen, waitFor, within } from '@testing-library/svelte';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { day } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { deadlines } from '../../../src/rules/deadlines';
import DatesPanel from '../../../src/screens/follow-up/DatesPanel.svelte';
import { renderInResult } from '../in-result';
import { catchDownloads, hands, panelWords } from './panel';
import { plain } from '../question/screen';
import { drawnLanguages } from '../../share';

const today = isoDate('2026-03-10');
const applied = isoDate('2026-03-03');

function show(answers: Answers = {}, isPublic = false) {
  const heard = vi.fn<(fact: string, value: string | undefined) => void>();
  const props = { answers, dates: deadlines(answers), onfact: heard };
  renderInResult(DatesPanel, props, { today, isPublic });
  return { heard, user: hands() };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.each(drawnLanguages('dates'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

  const fieldsOf = (fact: 'appliedOn' | 'decidedOn' | 'notifiedOn') => {
    const group = screen.getByRole('group', { name: say(`date.field.${fact}.label`) });
    return within(group).getAllByRole('textbox');
  };
  const type = async (
    user: ReturnType<typeof hands>,
    fact: 'appliedOn' | 'decidedOn' | 'notifiedOn',
    text: string,
  ) => {
    const parts = text.split('-');
    for (const [index, field] of fieldsOf(fact).entries()) {
      await user.clear(field);
      if (parts[index]) await user.type(field, parts[index]);
    }
  };
  const save = async (user: ReturnType<typeof hands>) =>
    user.click(screen.getByRole('button', { name: say('date.field.save') }));

  test('a day that was typed is told, and one that was left open is not', async () => {
    const { heard, user } = show();
    await type(user, 'appliedOn', '3-3-2026');
    await save(user);
    expect(heard.mock.calls).toEqual([['appliedOn', '2026-03-03']]);
  });

  test('a day that was cleared is taken back', async () => {
    const { heard, user } = show({ appliedOn: applied });
    await type(user, 'appliedOn', '');
    await save(user);
    expect(heard.mock.calls).toEqual([['appliedOn', undefined]]);
  });

  test('half a day is said at its field, which gets the focus, and nothing is told', async () => {
    const { heard, user } = show();
    await type(user, 'decidedOn', '3--2026');
    await save(user);
    const [first] = fieldsOf('decidedOn');
    await waitFor(() => expect(first).toHaveFocus());
    expect(
      screen.getByText(text('error.label', { message: say('mistake.dateIncomplete') })),
    ).toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
  });

  test('a letter before its decision is said, and nothing is told', async () => {
    const { heard, user } = show();
    await type(user, 'decidedOn', '10-3-2026');
    await type(user, 'notifiedOn', '9-3-2026');
    await save(user);
    const message = text('error.label', { message: say('date.outOfOrder.notifiedOn') });
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
  });

  test('without a date the periods of the law stand there, and no calendar', () => {
    show();
    expect(screen.getByText(text('date.none.decision', { days: 30 }))).toBeInTheDocument();
    expect(screen.getByText(text('date.none.appeal', { months: 3 }))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('date.calendar.button') })).toBeNull();
  });

  test('the days stand in order, each with what it means and what to do', () => {
    show({ appliedOn: applied });
    const list = screen.getByRole('list', { name: say('date.list') });
    const days = within(list).getAllByRole('listitem');
    const times = days.map((item) => item.querySelector('time')?.dateTime);
    expect(times).toEqual([...times].sort());
    expect(days).toHaveLength(7);
    const last = days.at(-1);
    expect(last).toHaveTextContent(plain(day(isoDate('2026-07-02'), language)));
    expect(last).toHaveTextContent(text('date.silenceUntil.do'));
    expect(days[0]).toHaveTextContent(text('date.past'));
    expect(list).toHaveTextContent(text('date.decisionDue.means', { days: 30 }));
    expect(list).toHaveTextContent(text('date.letterDue.means', { days: 8 }));
    expect(list).toHaveTextContent(text('date.firstPaymentDue.means', { days: 15 }));
  });

  test('the calendar holds the days to come, in the words of the screen, and is not kept in memory', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const files = catchDownloads();
    const { user } = show({ appliedOn: applied });
    await user.click(screen.getByRole('button', { name: say('date.calendar.button') }));
    expect(await screen.findByText(text('date.calendar.done'))).toBeInTheDocument();
    const saved = await files.last();
    expect(saved.name).toBe(`${say('date.calendar.file')}.ics`);
    expect(saved.type).toBe('text/calendar;charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(saved.text) as unknown[]).getAllSubcomponents('vevent');
    expect(events).toHaveLength(6);
    const last = new ICAL.Event(events.at(-1));
    expect(last.summary).toBe(say('date.calendar.entry', { title: say('date.silenceUntil.title') }));
    expect(last.startDate.toString()).toBe('2026-07-02');
    expect(files.inMemory()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(files.inMemory()).toBe(0);
  });

  test('a public screen shows the days and makes no file', () => {
    show({ appliedOn: applied }, true);
    expect(screen.getByRole('list', { name: say('date.list') })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('date.calendar.button') })).toBeNull();
  });
});
