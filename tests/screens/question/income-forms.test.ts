import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IncomeKind } from '../../../src/contract/values';
import { volunteerCeilings } from '../../../src/data/volunteers';
import { lawLanguages } from '../../../src/i18n/language';
import { euro } from '../../../src/i18n/format';
import { isoDate, type IsoDate } from '../../../src/kernel/iso-date';
import { incomeGroups } from '../../../src/fields/income-kinds';
import { ask, plain, spring2026, startOf, words } from './screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  /** The screen for the amount of an income of this kind. */
  async function amountOf(kind: IncomeKind, onDate: IsoDate = spring2026) {
    const asked = ask('incomes', {}, onDate);
    const group = incomeGroups.find(({ options }) => options.includes(kind))?.id ?? '';
    const go = () => asked.user.click(screen.getByRole('button', { name: say('action.continue') }));
    await screen.findByRole('heading', { level: 1 });
    await asked.user.click(input('some'));
    await go();
    await asked.user.click(input(group));
    await asked.user.click(input(kind));
    await go();
    return { ...asked, go };
  }

  test('a volunteer reads the ceilings of the year, and gives the sum of it with its highest day', async () => {
    const { heard, user, go } = await amountOf('volunteerAllowance');
    const { perDay, perYear, raisedPerYear } = volunteerCeilings.on(spring2026).value ?? {};
    const written = plain(document.body.textContent);
    for (const ceiling of [perDay, perYear, raisedPerYear])
      expect(written).toContain(plain(euro(Number(ceiling), language)));
    await user.type(screen.getByRole('textbox', { name: say('income.amount.volunteerAllowance') }), '900');
    await user.type(screen.getByRole('textbox', { name: say('volunteer.highestDay') }), '44,03');
    await go();
    const amount = say('review.euroPerYear', { amount: euro(900_00, language) });
    const line = say('incomes.entry', {
      kind: say('income.volunteerAllowance'),
      amount: say('incomes.withHighestDay', { amount, day: euro(44_03, language) }),
    });
    expect(screen.getByText(plain(line))).toBeInTheDocument();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      { kind: 'volunteerAllowance', perYear: 900_00, perDay: 44_03 },
    ]);
  });

  test('a volunteer may leave the highest day out, or not know it', async () => {
    const { heard, user, go } = await amountOf('volunteerAllowance');
    await user.click(input('month'));
    await user.type(screen.getByRole('textbox', { name: say('income.amount.volunteerAllowance') }), '80');
    await go();
    await go();
    expect(heard).toHaveBeenLastCalledWith([{ kind: 'volunteerAllowance', perMonth: 80_00 }]);
    await user.click(screen.getByRole('button', { name: startOf(say('list.change', { what: '' })) }));
    await user.click(screen.getByRole('checkbox', { name: say('unknown.label') }));
    await go();
    await go();
    expect(heard).toHaveBeenLastCalledWith([
      { kind: 'volunteerAllowance', perMonth: 80_00, perDay: 'unknown' },
    ]);
  });

  test('before the ceilings were known, none is shown', async () => {
    await amountOf('volunteerAllowance', isoDate('2007-12-31'));
    expect(document.querySelector('form .hint')).toBeNull();
  });

  test('notice pay is for one month, and says how to divide it', async () => {
    const { heard, user, go } = await amountOf('noticePay');
    expect(screen.getByText(plain(say('incomeNote.noticePay')))).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: say('income.amount.noticePay') }), '1200');
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'noticePay', perMonth: 1_200_00 }]);
  });

  test('a gift that counts is the sum of the month of the request, and is listed as that', async () => {
    const { heard, user, go } = await amountOf('countedGifts');
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
    const { heard, user, go } = await amountOf('employerTrainingPart');
    await user.click(screen.getByRole('checkbox', { name: say('incomes.unknown') }));
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'employerTrainingPart', perMonth: 'unknown' }]);
  });

  test('the wage says where holiday pay and the year-end bonus belong, and so do the savings', async () => {
    const { unmount } = await amountOf('wage');
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
      await amountOf(kind);
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
    await amountOf(kind);
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

  test('the highest day of a volunteer does not stay behind in another kind of income', async () => {
    const { heard, user, rerender, go } = await amountOf('volunteerAllowance');
    await user.click(screen.getByRole('checkbox', { name: say('unknown.label') }));
    await rerender({ page: 'kind' });
    await user.click(input('wage'));
    await go();
    await user.type(screen.getByRole('textbox', { name: say('income.amount.month') }), '800');
    await go();
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ kind: 'wage', perMonth: 800_00 }]);
  });
});

/** The mark of a choice with this value. */
function input(value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error(`nothing to choose for ${value}`);
  return found;
}
