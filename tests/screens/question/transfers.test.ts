import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { ask, click, words } from './screen';

test('a gift of money is heard with its day; one that never was is asked again', async () => {
  const say = await words('nl');
  const { heard, user } = ask('transfers');
  await click(user, 'radio', say('transfers.some'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('transfer.movable'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('transfer.given.yes'));
  await user.type(screen.getByRole('textbox', { name: say('transfer.value') }), '15 000');
  await user.type(screen.getByRole('textbox', { name: say('date.day') }), '31');
  await user.type(screen.getByRole('textbox', { name: say('date.month') }), '6');
  await user.type(screen.getByRole('textbox', { name: say('date.year') }), '2024');
  await click(user, 'button', say('action.continue'));
  expect(screen.getByRole('link', { name: say('mistake.dateImpossible') })).toBeInTheDocument();
  await user.clear(screen.getByRole('textbox', { name: say('date.day') }));
  await user.type(screen.getByRole('textbox', { name: say('date.day') }), '30');
  await click(user, 'button', say('action.continue'));
  expect(screen.queryByRole('group', { name: say('transfer.right') })).toBeNull();
  await click(user, 'button', say('action.continue'));
  await click(user, 'button', say('action.continue'));
  expect(heard).toHaveBeenCalledExactlyOnceWith([
    { kind: 'movable', given: true, value: 15_000_00, on: '2024-06-30' },
  ]);
});

test('bare ownership of a house that was sold is heard with the debts it paid', async () => {
  const say = await words('fr');
  const { heard, user } = ask('transfers');
  await click(user, 'radio', say('transfers.some'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('transfer.onlyDwelling'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('transfer.given.no'));
  await user.type(screen.getByRole('textbox', { name: say('transfer.value') }), '180000');
  await user.type(screen.getByRole('textbox', { name: say('date.day') }), '1');
  await user.type(screen.getByRole('textbox', { name: say('date.month') }), '12');
  await user.type(screen.getByRole('textbox', { name: say('date.year') }), '2023');
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('transfer.right.bare'));
  await user.type(screen.getByRole('textbox', { name: say('transfer.debtsPaid') }), '20000');
  await click(user, 'button', say('action.continue'));
  await click(user, 'button', say('action.continue'));
  expect(heard).toHaveBeenCalledExactlyOnceWith([
    {
      kind: 'onlyDwelling',
      given: false,
      value: 180_000_00,
      on: '2023-12-01',
      right: 'bare',
      debtsPaid: 20_000_00,
    },
  ]);
});
