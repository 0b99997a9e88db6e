import type { Income, Property, Relative, Transfer } from '../contract';
import type { IntegrationIncome } from '../interview';
import type { ListKind } from './field';
import type { ListForm } from './entry-form';
import { incomesForm } from './incomes-form';
import { propertiesForm } from './properties-form';
import { relativesForm } from './relatives-form';
import { transfersForm } from './transfers-form';

/** An entry of any list. */
export type Entry = Income | IntegrationIncome | Relative | Property | Transfer;

const forms = {
  incomes: incomesForm,
  relatives: relativesForm,
  properties: propertiesForm,
  transfers: transfersForm,
} satisfies Record<ListKind, unknown>;

/** How the entries of a list are asked for. That a list and its entries vary together is held by the table above. */
export function listFormOf(kind: ListKind): ListForm<Entry> {
  return forms[kind] as ListForm<Entry>;
}
