import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { volunteerCeilings } from '../../../src/data/volunteers';
import { lawLanguages } from '../../../src/i18n/language';
import { euro } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { amountOf, input } from './income-amount';
import { plain, spring2026, startOf, words } from './screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  test('a volunteer reads the ceilings of the year, and gives the sum of it with its highest day', async () => {
    const { heard, user, go } = await amountOf(say, 'volunteerAllowance');
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
    const { heard, user, go } = await amountOf(say, 'volunteerAllowance');
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
    await amountOf(say, 'volunteerAllowance', isoDate('2007-12-31'));
    expect(document.querySelector('form .hint')).toBeNull();
  });

  test('the highest day of a volunteer does not stay behind in another kind of income', async () => {
    const { heard, user, rerender, go } = await amountOf(say, 'volunteerAllowance');
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
