import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart } from '../../src/i18n';
import TakeAlong from '../../src/ui/TakeAlong.svelte';
import { plain, words } from '../screens/question/screen';

let say: Awaited<ReturnType<typeof words>>;
beforeEach(async () => {
  await loadPart('report');
  say = await words('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser with these abilities and no others. */
function browserWith(abilities: object): ReturnType<typeof userEvent.setup> {
  const user = userEvent.setup();
  vi.stubGlobal('navigator', abilities);
  render(TakeAlong, { props: { text: () => 'the text' } });
  return user;
}

describe('a text to take along', () => {
  test('is copied, and said to be', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    const user = browserWith({ clipboard: { writeText } });
    await user.click(screen.getByRole('button', { name: say('take.copy') }));
    expect(writeText).toHaveBeenCalledWith('the text');
    expect(await screen.findByText(plain(say('take.copied')))).toBeInTheDocument();
  });

  test.each([
    ['has no clipboard', {}],
    ['refuses it', { clipboard: { writeText: () => Promise.reject(new Error()) } }],
  ])('is copied the older way where the browser %s', async (_, abilities) => {
    let copied = '';
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the older way
    document.execCommand = vi.fn(() => {
      copied = document.querySelector('textarea')?.value ?? '';
      return true;
    });
    const user = browserWith(abilities);
    await user.click(screen.getByRole('button', { name: say('take.copy') }));
    expect(await screen.findByText(plain(say('take.copied')))).toBeInTheDocument();
    expect(copied).toBe('the text');
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('is not said to be copied where it was not', async () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the older way
    document.execCommand = vi.fn(() => false);
    const user = browserWith({});
    await user.click(screen.getByRole('button', { name: say('take.copy') }));
    expect(await screen.findByText(plain(say('take.notCopied')))).toBeInTheDocument();
  });

  test('is shared where the browser can, and nothing is said where somebody thinks better of it', async () => {
    const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'));
    const user = browserWith({ share });
    await user.click(screen.getByRole('button', { name: say('take.share') }));
    expect(share).toHaveBeenCalledWith({ text: 'the text' });
    expect(screen.queryByRole('status')).toBeNull();
  });
});
