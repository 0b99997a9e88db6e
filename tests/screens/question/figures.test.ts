import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/interview/catalogue';
import { before } from './answers-before';
import { ask, words } from './screen';

describe('an amount', () => {
  test('is heard in whole cents, however it is written', async () => {
    const say = await words('fr');
    const { heard, user } = ask('savings');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '€ 7.250,5');
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith(7_250_50);
  });

  test('that can be read in two ways is asked again with both, and stays in the field', async () => {
    const say = await words('nl');
    const { heard, user } = ask('savings');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '1.234');
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    const sentence = say('mistake.amountAmbiguous', { typed: '1.234', whole: '1.234', decimal: '1,23' });
    expect(screen.getByRole('link', { name: sentence })).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('1.234');
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 12)));
    expect(heard).not.toHaveBeenCalled();
  });

  test('may be unknown; a yes and an amount take that back', async () => {
    const say = await words('fr');
    const { heard, user } = ask('savings', { savings: 'unknown' });
    expect(await screen.findByRole('radio', { name: say('unknown.label') })).toBeChecked();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenLastCalledWith('unknown');
    await user.click(screen.getByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '300');
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenLastCalledWith(300_00);
  });
});

describe('yes or no comes before a figure', () => {
  const figures = questions.filter((question) => ['money', 'percent', 'count'].includes(question.kind));

  test('of every figure but the age', () => {
    expect(figures.filter(({ first }) => first === undefined).map(({ id }) => id)).toEqual(['age']);
  });

  test.each(figures.filter(({ first }) => first === 'any').map(({ id }) => id))(
    '%s: a no is nothing, with no number to type',
    async (id) => {
      const say = await words('fr');
      const { heard, user } = ask(id, before);
      const no = await screen.findByRole('radio', { name: say('any.no') });
      expect(screen.queryByRole('textbox')).toBeNull();
      await user.click(no);
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenCalledExactlyOnceWith(0);
    },
  );

  test.each(figures.filter(({ first }) => first === 'all').map(({ id }) => id))(
    '%s: "is it all yours?" comes first, and a yes is all of it',
    async (id) => {
      const say = await words('nl');
      const { heard, user } = ask(id, before);
      await user.click(await screen.findByRole('radio', { name: say('any.no') }));
      await user.type(screen.getByRole('textbox'), '50');
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenLastCalledWith(50);
      await user.click(screen.getByRole('radio', { name: say('any.yes') }));
      expect(screen.queryByRole('textbox')).toBeNull();
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenLastCalledWith(100);
    },
  );

  test('a yes without a figure is asked again at its field', async () => {
    const say = await words('fr');
    const { heard, user } = ask('housingPaidByOthers');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(screen.getByRole('link', { name: say('mistake.amountMissing') })).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('an age beyond what a person lives is asked again with the bounds', async () => {
  const say = await words('fr');
  const { heard, user } = ask('age');
  await user.type(screen.getByRole('textbox'), '121');
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(
    screen.getByRole('link', { name: say('mistake.countOutOfRange', { low: 0, high: 120 }) }),
  ).toBeInTheDocument();
  expect(heard).not.toHaveBeenCalled();
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), '17');
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith(17);
});
