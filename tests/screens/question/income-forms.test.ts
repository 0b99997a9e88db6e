import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawLanguages } from '../../../src/i18n/language';
import { euro } from '../../../src/i18n/format';
import { amountOf, input } from './income-amount';
import { ask, plain, words } from './screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  test('notice pay is for one month, and says how to divide it', async () => {
    const { heard, user, go } = await amountOf(say, 'noticePay');
    expect(screen.getByText(plain(say('incomeNote.noticePay')))).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: say('income.amount.noticePay') }), '1200');
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'noticePay', perMonth: 1_200_00 }]);
  });

  test('a gift that counts is the sum of the month of the request, and is listed as that', async () => {
    const { heard, user, go } = await amountOf(say, 'countedGifts');
    await user.type(screen.getByRole('textbox', { name: say('income.amount.countedGifts') }), '400');
    await go();
    const line = say('incomes.entry', {
      kind: say('income.countedGifts'),
      amount: say('review.euroThisMonth', { amount: euro(400_00, language) }),
    });
    expect(screen.getByText(plain(line))).toBeInTheDocument();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'countedGifts', perMonth: 400_00 }]);
  });

  test('the part of the employer in a training need not be known', async () => {
    const { heard, user, go } = await amountOf(say, 'employerTrainingPart');
    await user.click(screen.getByRole('checkbox', { name: say('incomes.unknown') }));
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'employerTrainingPart', perMonth: 'unknown' }]);
  });

  test('the wage says where holiday pay and the year-end bonus belong, and so do the savings', async () => {
    const { unmount } = await amountOf(say, 'wage');
    const bonus = { fr: 'prime de fin d’année', nl: 'eindejaarspremie' }[language];
    const holidays = { fr: 'pécule de vacances', nl: 'vakantiegeld' }[language];
    const said = () => document.querySelector('[id$="-hint"]')?.textContent.toLowerCase();
    expect(said()).toContain(bonus);
    expect(said()).toContain(holidays);
    unmount();
    ask('savings');
    expect(await screen.findByText(plain(say('question.savings.hint')))).toBeInTheDocument();
    expect(said()).toContain(bonus);
    expect(said()).toContain(holidays);
  });

  test.each(['otherCounted', 'otherExempt'] as const)(
    'under %s stands the money for which no rule is known',
    async (kind) => {
      await amountOf(say, kind);
      expect(screen.getByText(plain(say('incomes.unclear.text'))).closest('details')).not.toHaveAttribute(
        'open',
      );
    },
  );

  test('the integration income itself is named, has no amount to type, and says that it does not count', async () => {
    const { heard, user } = ask('incomes');
    const go = () => user.click(screen.getByRole('button', { name: say('action.continue') }));
    await screen.findByRole('heading', { level: 1 });
    await user.click(input('some'));
    await go();
    await user.click(screen.getByRole('radio', { name: say('income.integrationIncome') }));
    await go();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(plain(say('income.integrationIncome.listed')))).toBeInTheDocument();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'integrationIncome' }]);
  });

  test('the commonest kinds stand in the first look, seven choices at most, a wage first', async () => {
    const { user } = ask('incomes');
    await screen.findByRole('heading', { level: 1 });
    await user.click(input('some'));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    const choices = screen.getAllByRole('radio');
    expect(choices.length).toBeLessThanOrEqual(7);
    expect(choices[0]).toHaveAccessibleName(say('income.wage'));
  });

  test.each([
    ['wage', 'incomes.seized'],
    ['wage', 'incomes.uneven'],
    ['unemployment', 'incomes.seized'],
    ['sickness', 'incomes.seized'],
    ['pension', 'incomes.seized'],
  ] as const)('%s has a word for %s, folded', async (kind, label) => {
    await amountOf(say, kind);
    const text = screen.getByText(plain(say(`${label}.text`)));
    expect(text.closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText(plain(say(label)))).toBeInTheDocument();
  });

  test.each(['savings', 'housingPaidByOthers'] as const)(
    '%s names the cases people look for there',
    async (id) => {
      ask(id);
      expect(await screen.findByText(plain(say(`question.${id}.cases`)))).toBeInTheDocument();
      expect(
        screen.getByText(plain(say(`question.${id}.cases.text`))).closest('details'),
      ).not.toHaveAttribute('open');
    },
  );
});
