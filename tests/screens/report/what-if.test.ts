import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../src/advice/person';
import { euro } from '../../../src/i18n/format';
import WhatIf from '../../../src/screens/report/what-if/WhatIf.svelte';
import { somebody } from '../../people/somebody';
import { worked } from '../../people/worked';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { only, reportWords } from './report';
import { drawnLanguages } from '../../share';

function tryOut(person: Person) {
  const { container } = render(WhatIf, { props: { person, onDate: person.assessment.onDate } });
  return { container, user: userEvent.setup() };
}

describe.each(drawnLanguages('what-if'))('what changes the amount, in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });

  test('a wage that is typed stands beside today’s amount, with the difference', async () => {
    const person = worked('persona-p02');
    const { container, user } = tryOut(person);
    await user.type(screen.getByRole('textbox', { name: flat(say('whatif.wage')) }), '600');
    await user.click(screen.getByRole('button', { name: flat(say('whatif.recalculate')) }));
    expect(only(container, '[data-what-if="earn"] [data-high]')).toHaveAttribute('data-high', '155308');
    const outcome = within(only(container, '.outcome'));
    expect(
      outcome.getByText(flat(say('whatif.less', { amount: euro(181_157 - 155_308, language) }))),
    ).toBeInTheDocument();
  });

  test('what happens in a life stands side by side, with what is kept of a wage that starts', async () => {
    const { container, user } = tryOut(somebody(plain, '2026-11-26'));
    const names = [...container.querySelectorAll<HTMLElement>('[data-event]')].map(
      ({ dataset }) => dataset['event'],
    );
    expect(names).toEqual([
      'jobStarts',
      'somebodyMovesIn',
      'partnerMovesIn',
      'childIsBorn',
      'otherCommune',
      'stayAbroad',
    ]);
    expect(only(container, '[data-kept]')).toHaveAttribute('data-kept', '32199');
    const field = screen.getByRole('textbox', { name: flat(say('event.wage')) });
    await user.clear(field);
    await user.type(field, '200');
    expect(only(container, '[data-kept]')).toHaveAttribute('data-kept', '20000');
    const commune = only(container, '[data-event="otherCommune"]');
    expect(flat(commune.textContent)).toContain(flat(say('event.otherCommune.note')));
    expect(flat(commune.textContent)).toContain(flat(say('whatif.same')));
  });

  test('a mistake is told at the field, and nothing is worked out', async () => {
    const { container, user } = tryOut(worked('persona-p02'));
    const field = screen.getByRole('textbox', { name: flat(say('whatif.wage')) });
    await user.type(field, 'beaucoup');
    await user.click(screen.getByRole('button', { name: flat(say('whatif.recalculate')) }));
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveFocus();
    expect(container.querySelector('[data-what-if]')).toBeNull();
  });

  test('without the parents two amounts become one', async () => {
    const { container, user } = tryOut(worked('pool-parents-2200-0-after'));
    await user.click(screen.getByRole('radio', { name: flat(say('whatif.alone')) }));
    await user.click(screen.getByRole('button', { name: flat(say('whatif.recalculate')) }));
    expect(only(container, '[data-what-if="alone"] [data-high]')).toHaveAttribute('data-high', '134047');
  });

  test('the drawing is told in words and in a table that ends where nothing is left', () => {
    const { container } = tryOut(somebody(plain));
    const rows = within(only(container, 'table')).getAllByRole('row', { hidden: true });
    expect(rows.length).toBeGreaterThan(5);
    const [amount] = within(rows.at(-1) ?? container).getAllByRole('cell', { hidden: true });
    expect(amount).toHaveTextContent(/^0[.,]00$/);
    expect(amount).not.toHaveTextContent(/[1-9]/);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('nothing is drawn where no wage leaves anything', () => {
    const { container } = tryOut(
      somebody({ ...plain, incomes: [{ kind: 'pension', perMonth: 500_000 as never }] }),
    );
    expect(container.querySelector('table')).toBeNull();
    expect(screen.getByText(flat(say('whatif.plot.nothing')))).toBeInTheDocument();
  });
});
