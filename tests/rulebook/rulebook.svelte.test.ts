import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { indexSteps } from '../../src/data/index-steps';
import { tables } from '../../src/data/tables';
import { chooseLanguage, loadPart } from '../../src/i18n';
import { isoDate } from '../../src/kernel/iso-date';
import Rulebook from '../../src/rulebook/Rulebook.svelte';

const today = isoDate('2026-09-15');

beforeEach(async () => {
  await Promise.all((['interview', 'report', 'rules'] as const).map((part) => loadPart(part, 'fr')));
  await chooseLanguage('fr');
});

async function choose(form: string, day: string): Promise<void> {
  const inputs = document.querySelectorAll<HTMLInputElement>(`[data-day-form='${form}'] input`);
  for (const [index, part] of day.split('-').reverse().entries()) {
    const input = inputs[index];
    if (!input) expect.fail('no field for a part of the day');
    await userEvent.clear(input);
    await userEvent.type(input, part);
  }
  const button = document.querySelector<HTMLButtonElement>(`[data-day-form='${form}'] button`);
  await userEvent.click(button ?? expect.fail('no button'));
}

describe('the page of the rules', () => {
  test('shows every table of the law with its text, its source and its last check', () => {
    render(Rulebook, { today });
    for (const { name, latest } of tables) {
      const part = document.querySelector<HTMLElement>(`[data-table='${name}']`);
      if (!part) expect.fail(`${name} is not shown`);
      expect(part).toHaveTextContent(latest.reference);
      expect(part.querySelector('a')).toHaveAttribute('href', latest.source);
      expect(part.querySelector('tbody tr')).not.toBeNull();
      expect(part.textContent).not.toMatch(/rules\.|undefined|NaN/);
    }
  });

  test('shows the amounts of another day, and what is different between the two', async () => {
    render(Rulebook, { today });
    const single = (): string => document.querySelector("[data-rate='single']")?.textContent ?? '';
    const now = single();
    await choose('rules', '2026-03-01');
    expect(single()).not.toBe(now);
    const changed = document.querySelectorAll("[data-changed='indexSteps']");
    expect(changed).toHaveLength(1);
    const words = [...(changed[0]?.querySelectorAll('.sum') ?? [])].map((cell) => cell.textContent);
    const [before, after] = indexSteps.rows.slice(-2).map(({ value: { of, by } }) => of / by);
    expect(words).toEqual([before, after].map((value) => String(value).replace('.', ',')));
  });

  test('says that nothing is different between a day and itself, and refuses a day before its tables', async () => {
    render(Rulebook, { today });
    expect(document.querySelector('[data-changed]')).toBeNull();
    await choose('other', '1999-01-01');
    expect(document.querySelector("[data-day-form='other'] [aria-invalid]")).not.toBeNull();
  });

  test('draws the history of the amounts as steps, and tells it line by line', async () => {
    render(Rulebook, { today });
    expect(document.querySelectorAll('[data-history] .line')).toHaveLength(3);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'indexSteps');
    expect(document.querySelectorAll('[data-history] .line')).toHaveLength(1);
    const table = screen.getByRole('table', { name: /depuis le début/ });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + indexSteps.rows.length);
  });
});
