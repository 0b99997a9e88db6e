import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { isoDate } from '../../../src/kernel/iso-date';
import { ask, click, plain, title, words } from './screen';

describe('relatives', () => {
  const home: Answers = { age: 20, household: ['parent', 'grandparent', 'sibling'], sharedHousehold: 'yes' };

  test.each([
    ['2026-02-28', 'father'],
    ['2026-03-01', 'father and grandparent'],
  ])('on %s the %s are asked for one after the other, and nobody who does not count', async (onDate, who) => {
    const say = await words('fr');
    const { heard, user } = ask('relatives', home, isoDate(onDate));
    const people = ['parent', 'grandparent'].slice(0, who === 'father' ? 1 : 2) as (
      'parent' | 'grandparent'
    )[];
    for (const relation of people) {
      const asked = plain(say('relatives.amount', { relation: say(`relation.${relation}`) }));
      await waitFor(() => expect(title()).toHaveTextContent(asked));
      if (relation === 'parent') await click(user, 'radio', say('relatives.parents.one'));
      await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '900');
      await click(user, 'button', say('action.continue'));
    }
    // Of grandparents there may be more: the list follows.
    if (people.length > 1) await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith(people.map((relation) => ({ relation, perMonth: 900_00 })));
  });

  test('the list follows at once, however long the browser takes to go back to it', async () => {
    const say = await words('fr');
    const isLate = { now: false };
    const { heard, user } = ask('relatives', home, isoDate('2026-03-01'), (turn) => {
      if (!isLate.now) turn();
    });
    await click(user, 'radio', say('relatives.parents.one'));
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '900');
    await click(user, 'button', say('action.continue'));
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '700');
    isLate.now = true;
    await click(user, 'button', say('action.continue'));
    expect(title()).toHaveTextContent(plain(say('question.relatives.title')));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      { relation: 'parent', perMonth: 900_00 },
      { relation: 'grandparent', perMonth: 700_00 },
    ]);
  });

  test('both parents are two screens and one answer, with the child benefit of one of them', async () => {
    const say = await words('nl');
    const { heard, user } = ask('relatives', { ...home, household: ['parent'] });
    await click(user, 'radio', say('relatives.parents.both'));
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '1.850,00');
    await user.type(screen.getByRole('textbox', { name: say('relatives.childBenefit') }), '191,69');
    await click(user, 'button', say('action.continue'));
    expect(screen.queryByRole('radio', { name: say('relatives.parents.both') })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '400');
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      { relation: 'parent', perMonth: 1_850_00, childBenefitForApplicant: 191_69 },
      { relation: 'parent', perMonth: 400_00 },
    ]);
  });

  test('how many parents there are has to be said, and nothing is asked of who they are', async () => {
    const say = await words('fr');
    const { heard, user } = ask('relatives', { ...home, household: ['parent'] });
    await user.type(await screen.findByRole('textbox', { name: say('relatives.perMonth') }), '900');
    await click(user, 'button', say('action.continue'));
    expect(screen.getByRole('link', { name: say('mistake.chooseOne') })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: say('relatives.add') })).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});
