import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { ask, click, words } from './screen';

test('a commune is found by its postcode, chosen, and heard as its code', async () => {
  const say = await words('nl');
  const { heard, skipped, user } = ask('commune');
  await user.type(await screen.findByRole('textbox', { name: say('question.commune.label') }), '1030');
  await user.click(await screen.findByRole('radio', { name: /Schaarbeek/ }));
  await click(user, 'button', say('action.continue'));
  expect(heard).toHaveBeenCalledExactlyOnceWith('21015');
  await click(user, 'button', say('action.skip'));
  expect(skipped).toHaveBeenCalledOnce();
});
