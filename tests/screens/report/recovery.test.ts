import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { euro } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { scaleOn } from '../../../src/rules/recovery';
import Recovery from '../../../src/screens/report/steps/Recovery.svelte';
import { somebody } from '../../people/somebody';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { renderInResult } from '../in-result';
import { only, report, reportWords } from './report';
import { drawnLanguages } from '../../share';

const onDate = isoDate('2026-09-01');

function open(of: 'parents' | 'children') {
  const scale = scaleOn(onDate) ?? expect.fail('no scale');
  const { container } = renderInResult(Recovery, { of, scale, onDate });
  return { container, user: userEvent.setup() };
}

describe.each(drawnLanguages('recovery'))('what could be asked of a parent or a child, in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  const text = (element: Element): string => flat(element.textContent);
  const bare = (cents: number): string => flat(euro(cents, language).replace('€', ''));
  const field = (name: string): HTMLElement => screen.getByRole('textbox', { name: flat(name) });
  const calculate = (): HTMLElement => screen.getByRole('button', { name: flat(say('recovery.calculate')) });

  test('an income and two dependants in, a month’s amount out, said aloud', async () => {
    const { container, user } = open('parents');
    await user.type(field(say('recovery.parents.income')), '52.000,00');
    await user.clear(field(say('recovery.dependants')));
    await user.type(field(say('recovery.dependants')), '2');
    await user.click(calculate());
    expect(text(only(container, '[role="status"]'))).toBe(
      flat(`${say('recovery.atMost', { amount: euro(247_00, language) })} ${say('recovery.maximum')}`),
    );
  });

  test('up to the threshold nothing can be asked, and one cent more begins the scale', async () => {
    const { container, user } = open('children');
    await user.type(field(say('recovery.children.income')), '30217,76');
    await user.click(calculate());
    expect(text(only(container, '[role="status"]'))).toBe(
      flat(say('recovery.nothing', { limit: euro(30_217_76, language) })),
    );
    await user.clear(field(say('recovery.children.income')));
    await user.type(field(say('recovery.children.income')), '30217,77');
    await user.click(calculate());
    expect(only(container, '[data-asked]')).toHaveAttribute('data-asked', '5300');
  });

  test('works by the keyboard alone: the next field, and Enter', async () => {
    const { container, user } = open('parents');
    await user.tab();
    expect(field(say('recovery.parents.income'))).toHaveFocus();
    await user.keyboard('40000{Tab}{Enter}');
    expect(only(container, '[data-asked]')).toHaveAttribute('data-asked', '17600');
  });

  test('a mistake is told at its field, takes the focus, and takes the last answer away', async () => {
    const { container, user } = open('parents');
    await user.type(field(say('recovery.parents.income')), '52000');
    await user.click(calculate());
    await user.clear(field(say('recovery.dependants')));
    await user.type(field(say('recovery.dependants')), 'deux');
    await user.click(calculate());
    const dependants = field(say('recovery.dependants'));
    expect(dependants).toHaveAttribute('aria-invalid', 'true');
    expect(dependants).toHaveAccessibleDescription(
      expect.stringContaining(flat(say('mistake.countNotWhole'))) as string,
    );
    expect(dependants).toHaveFocus();
    expect(field(say('recovery.parents.income'))).not.toHaveAttribute('aria-invalid');
    expect(container.querySelector('[data-asked]')).toBeNull();
  });

  test('an income that is not there is asked for first', async () => {
    const { user } = open('children');
    await user.click(calculate());
    expect(field(say('recovery.children.income'))).toHaveFocus();
    expect(field(say('recovery.children.income'))).toHaveAttribute('aria-invalid', 'true');
  });

  test('the scale stands below as a table of thirteen rows', () => {
    const { container } = open('parents');
    const rows = within(only(container, 'tbody')).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(13);
    expect(text(rows[0] ?? container)).toContain(bare(53_00));
    expect(text(rows.at(-1) ?? container)).toContain(bare(1_340_00));
  });
});

describe('in the result', () => {
  const panels = async (age: number, day: string): Promise<readonly (string | null)[]> => {
    const { container, unmount, user } = report(somebody({ ...plain, age }, day));
    await user.click(screen.getByRole('button', { name: say('guide.openAll') }));
    const found = [...container.querySelectorAll('.recovery')];
    unmount();
    return found.map((panel) => panel.getAttribute('aria-labelledby'));
  };
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords('fr');
  });

  test('both panels are there for somebody of 20, and none before there are figures', async () => {
    expect(await panels(20, '2026-09-01')).toEqual(['recovery-children-title', 'recovery-parents-title']);
    expect(await panels(20, '2026-08-31')).toEqual([]);
  });

  test('parents of somebody of 30 cannot be asked: there is nothing to work out', async () => {
    expect(await panels(30, '2026-09-01')).toEqual(['recovery-children-title']);
  });

  test('nothing of it becomes an answer', async () => {
    const { container, onfact, user } = report(somebody({ ...plain, age: 20 }, '2026-09-01'));
    await user.click(screen.getByRole('button', { name: say('guide.openAll') }));
    await user.type(only(container, '#recovery-parents-income'), '52000{Enter}');
    expect(only(container, '.recovery [data-asked]')).toHaveAttribute('data-asked', '42300');
    expect(onfact).not.toHaveBeenCalled();
  });

  test('is not there while the amounts are withheld', async () => {
    const { container, user } = report({
      ...somebody({ ...plain, age: 20 }, '2026-09-01'),
      amounts: 'withheld',
    });
    await user.click(screen.getByRole('button', { name: say('guide.openAll') }));
    expect(container.querySelectorAll('.recovery')).toHaveLength(0);
  });
});
