import { screen } from '@testing-library/svelte';
import type { IncomeKind } from '../../../src/contract/values';
import type { IsoDate } from '../../../src/kernel/iso-date';
import { incomeGroups } from '../../../src/fields/income-kinds';
import { ask, spring2026, type words } from './screen';

/** The screen for the amount of an income of this kind. */
export async function amountOf(
  say: Awaited<ReturnType<typeof words>>,
  kind: IncomeKind,
  onDate: IsoDate = spring2026,
) {
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

/** The mark of a choice with this value. */
export function input(value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error(`nothing to choose for ${value}`);
  return found;
}
