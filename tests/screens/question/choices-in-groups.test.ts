import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { ask, words } from './screen';

test('a protection is chosen in two steps of one question, and the first alone is not an answer', async () => {
  const say = await words('nl');
  const { heard, user } = ask('status');
  await user.click(screen.getByRole('radio', { name: say('group.status.protection') }));
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: say('group.status.protection.unanswered') })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: say('option.status.refugee') }));
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('refugee');
});

test('an answer given before is still there, in the second list too', async () => {
  const say = await words('fr');
  const { heard, user } = ask('status', { status: 'refugee' });
  expect(screen.getByRole('radio', { name: say('option.status.refugee') })).toBeChecked();
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('refugee');
});

describe('who lives there', () => {
  test('nobody excludes everybody else', async () => {
    const say = await words('fr');
    const { heard, user } = ask('household', { household: ['partner', 'minorChild'] });
    await user.click(await screen.findByRole('checkbox', { name: say('option.household.none') }));
    expect(screen.getByRole('checkbox', { name: say('group.household.partner') })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('somebody excludes nobody', async () => {
    const say = await words('nl');
    const { heard, user } = ask('household', { household: [] });
    await user.click(await screen.findByRole('checkbox', { name: say('group.household.family') }));
    expect(screen.getByRole('checkbox', { name: say('option.household.none') })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: say('option.household.sibling') }));
    await user.click(screen.getByRole('checkbox', { name: say('option.household.parent') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith(['parent', 'sibling']);
  });

  test('a group that is ticked must say who', async () => {
    const say = await words('fr');
    const { heard, user } = ask('household');
    await user.click(await screen.findByRole('checkbox', { name: say('group.household.byMarriage') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(
      screen.getByRole('link', { name: say('group.household.byMarriage.unanswered') }),
    ).toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
  });
});
