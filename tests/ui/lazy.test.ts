import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { PartGone } from '../../src/offline/fetch-part';
import Lazy from '../../src/ui/Lazy.svelte';
import { plain, words } from '../screens/question/screen';

test('a part that did not arrive can be asked for again, and says that nothing is lost', async () => {
  const say = await words('fr');
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('arrived');
  const children = createRawSnippet<[unknown]>((part) => ({ render: () => `<p>${String(part())}</p>` }));
  render(Lazy, { props: { load, children } });
  expect(await screen.findByText(plain(say('network.text')))).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: say('network.retry') }));
  expect(await screen.findByText('arrived')).toBeInTheDocument();
});

describe('a part that did not arrive', () => {
  const children = createRawSnippet<[unknown]>((part) => ({ render: () => `<p>${String(part())}</p>` }));

  test('comes by itself when the network is back', async () => {
    await words('fr');
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error())
      .mockResolvedValue('arrived');
    render(Lazy, { props: { load, children } });
    await screen.findByRole('alert');
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('arrived')).toBeInTheDocument();
    window.dispatchEvent(new Event('online'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('is asked for now and then, and no more once its place is gone', async () => {
    vi.useFakeTimers();
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error());
    const { unmount } = render(Lazy, { props: { load, children } });
    await vi.advanceTimersByTimeAsync(60_000);
    const asked = load.mock.calls.length;
    expect(asked).toBeGreaterThan(3);
    expect(asked).toBeLessThan(10);
    unmount();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(load).toHaveBeenCalledTimes(asked);
    vi.useRealTimers();
  });

  test('is not blamed on the network where another edition stands in its place', async () => {
    const say = await words('fr');
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(new PartGone('assets/x.js'));
    render(Lazy, { props: { load, children } });
    expect(await screen.findByRole('alert')).toHaveTextContent(plain(say('network.replaced')));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
