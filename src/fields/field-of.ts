import ChoiceField from './ChoiceField.svelte';
import type { Field, Kind } from './field';
import ListField from './ListField.svelte';
import MoneyField from './MoneyField.svelte';
import NumberField from './NumberField.svelte';
import PlaceField from './PlaceField.svelte';
import SeveralField from './SeveralField.svelte';

/** Which field asks for which kind of answer. */
const fields = {
  choice: ChoiceField,
  several: SeveralField,
  money: MoneyField,
  percent: NumberField,
  count: NumberField,
  place: PlaceField,
  incomes: ListField,
  relatives: ListField,
  properties: ListField,
  transfers: ListField,
} satisfies { readonly [Each in Kind]: Field<Each> };

/** The field for a kind of answer. That a question and its field vary together is held by the table above. */
export function fieldOf(kind: Kind): Field {
  return fields[kind] as Field;
}
