import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PropertyKind } from '../../../src/contract/values';
import { euro } from '../../../src/i18n/format';
import { ask, click, plain, title, words } from './screen';
import { drawnLanguages } from '../../share';

describe.each(drawnLanguages('properties'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  /** The screen for the figures of a property of this kind. */
  async function figuresOf(kind: PropertyKind, id: 'properties' | 'partnerProperties' = 'properties') {
    const asked = ask(id);
    const go = () => asked.user.click(screen.getByRole('button', { name: say('action.continue') }));
    await asked.user.click(await screen.findByRole('radio', { name: say(`${id}.some`) }));
    await go();
    await asked.user.click(screen.getByRole('radio', { name: say(`property.${kind}`) }));
    await go();
    return { ...asked, go };
  }

  const field = (name: Parameters<typeof say>[0]) => screen.getByRole('textbox', { name: say(name) });

  test('abroad, an empty cadastral income is none, and one of 0 is a known one', async () => {
    const { heard, user, go } = await figuresOf('abroad');
    await user.type(field('property.rentPerYear'), '3000');
    await go();
    await go();
    expect(heard).toHaveBeenLastCalledWith([{ kind: 'abroad', rentPerYear: 3_000_00 }]);
    const line = say('properties.entry', {
      kind: say('property.abroad'),
      amount: euro(3_000_00, language),
    });
    expect(screen.getByText(plain(line))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: say('list.change', { what: line }) }));
    await user.type(field('property.cadastralIncomeAbroad'), '0');
    await go();
    await go();
    expect(heard).toHaveBeenLastCalledWith([{ kind: 'abroad', cadastralIncome: 0, rentPerYear: 3_000_00 }]);
  });

  test('abroad, the income known to the tax office is asked for only without the other two', async () => {
    const { heard, user, go } = await figuresOf('abroad');
    await go();
    expect(field('property.incomePerYear')).toBeInvalid();
    await user.type(field('property.incomePerYear'), '0');
    await user.type(field('property.share'), '25');
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'abroad', share: 25, incomePerYear: 0 }]);
  });

  test('what is paid for a house abroad may be given as for one here', async () => {
    const { heard, user, go } = await figuresOf('abroad');
    await user.type(field('property.cadastralIncomeAbroad'), '1250');
    await user.type(field('property.mortgageInterestPerYear'), '400');
    await user.type(field('property.annuityPerYear'), '20');
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      {
        kind: 'abroad',
        cadastralIncome: 1_250_00,
        mortgageInterestPerYear: 400_00,
        annuityPerYear: 20_00,
      },
    ]);
  });

  test('a house of the partner is the partner’s on every screen', async () => {
    const { heard, user, go } = await figuresOf('built', 'partnerProperties');
    expect(screen.getByText(say('whose.partner'))).toBeInTheDocument();
    expect(title()).toHaveTextContent(
      plain(say('partnerProperties.amounts', { kind: say('property.built') })),
    );
    expect(field('property.share.partner')).toHaveAccessibleDescription(say('property.share.hint.partner'));
    await user.type(field('property.cadastralIncome'), '2000');
    await go();
    expect(
      screen.getByRole('heading', { level: 2, name: say('partnerProperties.list') }),
    ).toBeInTheDocument();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'built', cadastralIncome: 2_000_00 }]);
  });
});

test('a house is heard with its cadastral income and the part that is owned', async () => {
  const say = await words('fr');
  const { heard, user } = ask('properties');
  await click(user, 'radio', say('properties.some'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'radio', say('property.built'));
  await click(user, 'button', say('action.continue'));
  await click(user, 'button', say('action.continue'));
  expect(screen.getByRole('link', { name: say('mistake.amountMissing') })).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: say('property.cadastralIncome') }), '745');
  await user.type(screen.getByRole('textbox', { name: say('property.share') }), '50 %');
  await click(user, 'button', say('action.continue'));
  await click(user, 'button', say('action.continue'));
  expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'built', cadastralIncome: 745_00, share: 50 }]);
});
