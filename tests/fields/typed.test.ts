import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { isSimple } from '../../src/fields';
import { questions } from '../../src/interview/catalogue';
import { isoDate } from '../../src/kernel/iso-date';
import { samplesOf } from '../people/samples';
import { spring2026, words } from '../screens/question/screen';
import { person, row, show } from './rows';

let say: Awaited<ReturnType<typeof words>>;
beforeEach(async () => {
  say = await words('fr');
});

describe('what is typed', () => {
  test('is told by its own field only, and stays with its mistake whatever else changes', async () => {
    const { heard, user, rerender, showMistakes } = show(['savings', 'partnerSavings'], {});
    for (const yes of screen.getAllByRole('radio', { name: say('any.yes') })) await user.click(yes);
    const [savings, partner] = screen.getAllByRole('textbox');
    await user.type(savings ?? document.body, '1.500,20,3');
    await user.type(partner ?? document.body, '12,50');
    expect(heard.get('row-savings')).toMatchObject({ ok: false });
    expect(heard.get('row-savings')).not.toHaveProperty('isEmpty');
    expect(heard.get('row-partnerSavings')).toEqual({ ok: true, value: 12_50 });
    await showMistakes();
    await rerender({ answers: { age: 40 }, onDate: isoDate('2026-11-26') });
    expect(savings).toHaveValue('1.500,20,3');
    expect(savings).toBeInvalid();
    expect(partner).toBeValid();
  });
});

describe('a list on one page', () => {
  test('takes an entry where it stands, beside another list of the same kind', async () => {
    const { heard, user } = show(['incomes', 'partnerIncomes'], {});
    const [own, partner] = [row('row-incomes'), row('row-partnerIncomes')];
    await user.click(own.getByRole('radio', { name: say('incomes.some') }));
    expect(heard.get('row-incomes')).toMatchObject({ ok: false, mistakes: [{ inner: true }] });
    await user.click(own.getByRole('radio', { name: say('income.wage') }));
    expect(heard.get('row-incomes')).toMatchObject({
      ok: false,
      mistakes: [{ key: 'mistake.amountMissing' }],
    });
    await user.type(own.getByRole('textbox', { name: say('income.amount.month') }), '850,50');
    expect(heard.get('row-incomes')).toEqual({ ok: true, value: [{ kind: 'wage', perMonth: 850_50 }] });
    await user.click(partner.getByRole('radio', { name: say('partnerIncomes.none') }));
    expect(heard.get('row-partnerIncomes')).toEqual({ ok: true, value: [] });
    await user.click(own.getByRole('button', { name: say('incomes.addAnother') }));
    expect(own.getByRole('listitem')).toBeInTheDocument();
    expect(heard.get('row-incomes')).toMatchObject({ ok: false });
    await user.click(own.getByRole('button', { name: say('action.remove') }));
    expect(heard.get('row-incomes')).toEqual({ ok: true, value: [{ kind: 'wage', perMonth: 850_50 }] });
  });

  test('asks for the relatives who were named without asking who they are, and counts none before it is typed', async () => {
    const { heard, user } = show(['relatives'], { household: ['parent'], sharedHousehold: 'yes' });
    const relatives = row('row-relatives');
    expect(relatives.queryByRole('radio')).toBeNull();
    expect(heard.get('row-relatives')).toMatchObject({ ok: false, isEmpty: true });
    await user.type(relatives.getByRole('textbox', { name: say('relatives.perMonth') }), '1200');
    expect(heard.get('row-relatives')).toEqual({
      ok: true,
      value: [{ relation: 'parent', perMonth: 1_200_00 }],
    });
    await user.click(relatives.getByRole('button', { name: say('action.remove') }));
    await user.click(relatives.getByRole('radio', { name: say('relatives.none') }));
    expect(heard.get('row-relatives')).toEqual({ ok: true, value: [] });
  });

  test('every entry that is opened again tells what it was', async () => {
    for (const question of questions.filter((one) => !isSimple(one))) {
      const { id } = question;
      const entries = samplesOf(question, person, spring2026).at(-1) as readonly unknown[];
      const { heard, user, unmount } = show([id], { ...person, [id]: entries });
      for (const place of entries.keys()) {
        heard.clear();
        // The one opened before stands open below the others.
        const line = row(`row-${id}`).getAllByRole('listitem')[Math.max(place - 1, 0)];
        const [change] = within(line ?? document.body).getAllByRole('button');
        await user.click(change ?? document.body);
        expect(heard.get(`row-${id}`)).toEqual({ ok: true, value: entries });
      }
      unmount();
    }
  });
});
