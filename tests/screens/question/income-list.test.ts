import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { euro } from '../../../src/i18n/format';
import { cents } from '../../../src/kernel/money';
import { ask, click, plain, title, words } from './screen';

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

  test('pressed twice before the browser is back at the list, an income is still one', async () => {
    const say = await words('fr');
    const wage = { kind: 'wage', perMonth: cents<'month'>(800_00) } as const;
    const late: (() => void)[] = [];
    const isBack = { atOnce: true };
    const { heard, user } = ask('incomes', { incomes: [wage] }, undefined, (now) =>
      isBack.atOnce ? now() : void late.push(now),
    );
    const addWage = async (amount: string): Promise<void> => {
      await click(user, 'button', say('incomes.addAnother'));
      await click(user, 'radio', say('income.wage'));
      await click(user, 'button', say('action.continue'));
      await user.type(screen.getByRole('textbox', { name: say('income.amount.month') }), amount);
    };
    await addWage('500');
    isBack.atOnce = false;
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    for (const now of late) now();
    isBack.atOnce = true;
    await addWage('20');
    await click(user, 'button', say('action.continue'));
    await click(user, 'button', say('action.continue'));
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      wage,
      { kind: 'wage', perMonth: 500_00 },
      { kind: 'wage', perMonth: 20_00 },
    ]);
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
