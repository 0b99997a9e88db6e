import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart, message } from '../../src/i18n';
import { ask, words } from '../screens/question/screen';
import { belgian, device, dutch, remote, type Speech } from './speech';

const listen = () => screen.findByRole('button', { name: message('fr', 'listen.start') });
const texts = (speech: Speech): string[] => speech.spoken.map(({ text }) => text);

beforeEach(async () => {
  await words('fr');
  await loadPart('interview');
});
afterEach(() => vi.unstubAllGlobals());

describe('the button', () => {
  test('reads the question, its hint and every answer in order, each with the voice of the device', async () => {
    const speech = device(remote, dutch, belgian);
    const { user } = ask('work');
    await user.click(await listen());
    for (let count = 0; count < 40; count += 1) speech.finish();
    const expected = [
      'question.work.title',
      'question.work.hint',
      'option.work.working',
      'option.work.student',
      'unknown.label',
    ] as const;
    const places = expected.map((key) =>
      texts(speech).indexOf(
        message('fr', key)
          .replace(/\((?:e|ne)\)/g, '')
          .replace(/\s+/g, ' '),
      ),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(new Set(speech.spoken.map((one) => one.voice?.name))).toEqual(new Set(['Léa']));
    expect(texts(speech).join(' ')).not.toContain(message('fr', 'listen.stop'));
  });

  test('says nothing before it is pressed', async () => {
    const speech = device(belgian);
    ask('work');
    await listen();
    expect(speech.spoken).toEqual([]);
  });

  test('comes late where the device names its voices late', async () => {
    const speech = device();
    ask('work');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: message('fr', 'listen.start') })).toBeNull();
    speech.list = [belgian];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await listen()).toBeInTheDocument();
  });

  test.each([
    ['only voices from elsewhere', [remote]],
    ['only voices of another language', [dutch]],
    ['no voice at all', []],
  ])('is not there with %s, and the first question says why', async (_, list) => {
    device(...list);
    ask('work');
    expect(
      await screen.findByText(message('fr', 'listen.noVoice'), {}, { timeout: 4000 }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: message('fr', 'listen.start') })).toBeNull();
  });

  test('holds on and goes on with the phrase that was cut short', async () => {
    const speech = device(belgian);
    const { user } = ask('work');
    await user.click(await listen());
    speech.finish();
    const cut = texts(speech).at(-1);
    await user.click(screen.getByRole('button', { name: message('fr', 'listen.pause') }));
    expect(speech.cancel).toHaveBeenCalledTimes(2);
    speech.finish();
    expect(texts(speech)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: message('fr', 'listen.resume') }));
    expect(texts(speech).at(-1)).toBe(cut);
  });

  test('stops when asked, and then offers to read again', async () => {
    const speech = device(belgian);
    const { user } = ask('work');
    await user.click(await listen());
    speech.cancel.mockClear();
    await user.click(screen.getByRole('button', { name: message('fr', 'listen.stop') }));
    expect(speech.cancel).toHaveBeenCalled();
    const again = screen.getByRole('button', { name: message('fr', 'listen.repeat') });
    expect(again).toHaveFocus();
    await user.click(again);
    expect(texts(speech).at(-1)).toBe(texts(speech)[0]);
  });

  test.each([
    ['an answer is chosen', async () => userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)],
    [
      'a key is pressed among the answers',
      async () => {
        screen.getAllByRole('radio')[0]?.focus();
        await userEvent.keyboard('{ArrowDown}');
      },
    ],
    ['one goes back', async () => Promise.resolve(window.dispatchEvent(new PopStateEvent('popstate')))],
    ['the page is left', async () => Promise.resolve(window.dispatchEvent(new Event('pagehide')))],
  ])('stops when %s', async (_, act) => {
    const speech = device(belgian);
    const { user } = ask('work');
    await user.click(await listen());
    speech.cancel.mockClear();
    await act();
    expect(speech.cancel).toHaveBeenCalled();
    expect(await screen.findByRole('button', { name: message('fr', 'listen.repeat') })).toBeInTheDocument();
  });

  test('stops with its screen', async () => {
    const speech = device(belgian);
    const { user, unmount } = ask('work');
    await user.click(await listen());
    speech.cancel.mockClear();
    unmount();
    expect(speech.cancel).toHaveBeenCalled();
  });
});
