import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { childBenefitBelow } from '../../../src/data/ages';
import { childBenefitOfRelatives } from '../../../src/data/relatives';
import { euro } from '../../../src/i18n/format';
import { cents } from '../../../src/kernel/money';
import { daysLater, isoDate, type IsoDate } from '../../../src/kernel/iso-date';
import { ask, plain, spring2026, startOf, words } from './screen';
import { drawnLanguages } from '../../share';

const { value: limit } = childBenefitBelow.on(spring2026);
const rule = childBenefitOfRelatives.on(spring2026);
const flat = Number(rule.value?.flat);

const home = { household: ['parent', 'sibling'], sharedHousehold: 'yes' } as const satisfies Answers;

describe.each(drawnLanguages('relatives'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  /** The screen for the figures of a parent of somebody of this age. */
  async function parentOf(age: number, onDate: IsoDate = spring2026) {
    const asked = ask('relatives', { ...home, age }, onDate);
    const go = () => asked.user.click(screen.getByRole('button', { name: say('action.continue') }));
    await asked.user.click(await screen.findByRole('radio', { name: say('relatives.parents.one') }));
    return { ...asked, go };
  }

  const benefit = () => screen.queryByRole('textbox', { name: say('relatives.childBenefit') });

  test('the child benefit is asked below the age at which it ends, and not from there on', async () => {
    const { unmount } = await parentOf(limit - 1);
    expect(benefit()).toBeInTheDocument();
    unmount();
    await parentOf(limit);
    expect(benefit()).toBeNull();
    expect(screen.getByRole('textbox', { name: say('relatives.perMonth') })).toBeInTheDocument();
  });

  test('nor before the day on which it counts', async () => {
    await parentOf(limit - 1, daysLater(rule.validFrom, -1));
    expect(benefit()).toBeNull();
  });

  test('not knowing it says what is counted then, and is heard as that', async () => {
    const { heard, user, go } = await parentOf(limit - 1);
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '900');
    const unknown = screen.getByRole('checkbox', { name: say('relatives.childBenefit.unknown') });
    const said = say('relatives.childBenefit.unknown.hint', { amount: euro(flat, language) });
    expect(unknown).toHaveAccessibleDescription(said);
    await user.click(unknown);
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      { relation: 'parent', perMonth: 900_00, childBenefitForApplicant: 'unknown' },
    ]);
  });

  test('typing it takes "I don’t know" back; left empty there is none', async () => {
    const { heard, user, go } = await parentOf(limit - 1);
    await user.type(screen.getByRole('textbox', { name: say('relatives.perMonth') }), '900');
    await user.click(screen.getByRole('checkbox', { name: say('relatives.childBenefit.unknown') }));
    const field = screen.getByRole('textbox', { name: say('relatives.childBenefit') });
    await user.type(field, '150');
    expect(screen.getByRole('checkbox', { name: say('relatives.childBenefit.unknown') })).not.toBeChecked();
    await user.clear(field);
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([{ relation: 'parent', perMonth: 900_00 }]);
  });

  test('a supplement for a disability is heard', async () => {
    const { heard, user, go } = await parentOf(limit - 1);
    await user.click(screen.getByRole('checkbox', { name: say('relatives.unknown') }));
    await user.type(screen.getByRole('textbox', { name: say('relatives.childBenefit') }), '310');
    await user.type(screen.getByRole('textbox', { name: say('relatives.supplement') }), '90');
    await go();
    expect(heard).toHaveBeenCalledExactlyOnceWith([
      {
        relation: 'parent',
        perMonth: 'unknown',
        childBenefitForApplicant: 310_00,
        childBenefitSupplement: 90_00,
      },
    ]);
  });

  test('who was given before stands in words, with the benefit and its supplement', async () => {
    const relatives = [
      { relation: 'parent', perMonth: cents<'month'>(900_00), childBenefitForApplicant: 'unknown' },
      {
        relation: 'parent',
        perMonth: 'unknown',
        childBenefitForApplicant: cents<'month'>(310_00),
        childBenefitSupplement: cents<'month'>(90_00),
      },
    ] as const;
    ask('relatives', { ...home, age: limit - 1, relatives });
    const relation = say('relation.parent');
    const monthly = (amount: number) => say('review.euroPerMonth', { amount: euro(amount, language) });
    const first = say('relatives.entry', { relation, amount: monthly(900_00) });
    const second = say('relatives.entry', { relation, amount: say('list.amountUnknown') });
    expect(
      await screen.findByText(
        plain(say('relatives.entryWithBenefit', { entry: first, benefit: say('list.amountUnknown') })),
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        plain(say('relatives.entryWithSupplement', { entry: second, benefit: monthly(310_00) })),
      ),
    ).toBeInTheDocument();
  });

  test('an entry that is changed shows what was not known', async () => {
    const relatives = [
      { relation: 'parent', perMonth: 'unknown', childBenefitForApplicant: 'unknown' },
    ] as const;
    const { user } = ask('relatives', { ...home, age: limit - 1, relatives }, isoDate('2026-11-26'));
    await user.click(await screen.findByRole('button', { name: startOf(say('list.change', { what: '' })) }));
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
      true,
      true,
    ]);
  });
});
