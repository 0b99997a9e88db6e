import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { euro } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { cents } from '../../../src/kernel/money';
import { ask, plain, title, words } from './screen';

const click = async (user: ReturnType<typeof ask>['user'], role: string, name: string): Promise<void> =>
  user.click(await screen.findByRole(role, { name }));

describe('incomes', () => {
  test('none at all is an empty list', async () => {
    const say = await words('fr');
    const { heard, user } = ask('incomes');
    await click(user, 'radio', say('incomes.none'));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('a wage is added in two steps, listed, and heard in cents a month', async () => {
    const say = await words('nl');
    const { heard, user } = ask('incomes');
    await click(user, 'radio', say('incomes.some'));
    await click(user, 'button', say('action.continue'));
    expect(title()).toHaveTextContent(say('incomes.group'));
    await click(user, 'radio', say('income.wage'));
    await click(user, 'button', say('action.continue'));
    await user.type(screen.getByRole('textbox', { name: say('income.amount.month') }), '850,50');
    await click(user, 'button', say('action.continue'));
    expect(heard).not.toHaveBeenCalled();
    const amount = say('review.euroPerMonth', { amount: euro(850_50, 'nl') });
    expect(
      screen.getByText(plain(say('incomes.entry', { kind: say('income.wage'), amount }))),
    ).toBeInTheDocument();
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'wage', perMonth: 850_50 }]);
  });

  test('a daily benefit may be given by the day, and need not be known', async () => {
    const say = await words('fr');
    const { heard, user } = ask('incomes');
    await click(user, 'radio', say('incomes.some'));
    await click(user, 'button', say('action.continue'));
    await click(user, 'radio', say('incomeGroup.benefits'));
    await click(user, 'radio', say('income.unemployment'));
    await click(user, 'button', say('action.continue'));
    await click(user, 'radio', say('income.per.day'));
    await click(user, 'checkbox', say('incomes.unknown'));
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'unemployment', perDay: 'unknown' }]);
  });

  test('neighbourhood work needs the pay of an hour and the hours of a month', async () => {
    const say = await words('fr');
    const { heard, user } = ask('incomes');
    await click(user, 'radio', say('incomes.some'));
    await click(user, 'button', say('action.continue'));
    await click(user, 'radio', say('incomeGroup.work'));
    await click(user, 'radio', say('income.localEmployment'));
    await click(user, 'button', say('action.continue'));
    await user.type(screen.getByRole('textbox', { name: say('income.amount.hour') }), '4,10');
    await click(user, 'button', say('action.continue'));
    expect(screen.getByRole('textbox', { name: say('income.hours.label') })).toBeInvalid();
    await user.type(screen.getByRole('textbox', { name: say('income.hours.label') }), '38,5');
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      { kind: 'localEmployment', perHour: 4_10, hoursPerMonth: 38.5 },
    ]);
  });

  test('one of two is changed, the other taken away', async () => {
    const say = await words('fr');
    const { heard, user } = ask('incomes', {
      incomes: [
        { kind: 'wage', perMonth: cents(800_00) },
        { kind: 'pension', perYear: cents(1_200_00) },
      ],
    });
    const wage = say('incomes.entry', {
      kind: say('income.wage'),
      amount: say('review.euroPerMonth', { amount: euro(800_00, 'fr') }),
    });
    await click(user, 'button', say('list.remove', { what: wage }));
    expect(screen.getByRole('status')).toHaveTextContent(plain(say('announce.removed', { what: wage })));
    expect(title()).toHaveFocus();
    const pension = say('incomes.entry', {
      kind: say('income.pension'),
      amount: say('review.euroPerYear', { amount: euro(1_200_00, 'fr') }),
    });
    await click(user, 'button', say('list.change', { what: pension }));
    const field = screen.getByRole('textbox', { name: say('income.amount.year') });
    expect(field).toHaveValue('1200');
    await user.clear(field);
    await user.type(field, '1 300,25');
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'pension', perYear: 1_300_25 }]);
  });

  test('of the partner are said to be the partner’s', async () => {
    const say = await words('nl');
    ask('partnerIncomes');
    expect(await screen.findByText(say('whose.partner'))).toBeInTheDocument();
  });

  test('a group without a kind is not enough', async () => {
    const say = await words('fr');
    const { user } = ask('incomes');
    await click(user, 'radio', say('incomes.some'));
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    expect(screen.getByRole('link', { name: say('mistake.chooseOne') })).toBeInTheDocument();
    await click(user, 'radio', say('incomeGroup.help'));
    await click(user, 'button', say('action.continue'));
    expect(title()).toHaveTextContent(plain(say('incomes.group')));
    expect(screen.getByRole('link', { name: say('mistake.chooseOne') })).toBeInTheDocument();
  });
});

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
