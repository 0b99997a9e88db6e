import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
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
