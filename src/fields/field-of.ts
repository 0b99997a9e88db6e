import ChoiceField from './ChoiceField.svelte';
import type { Field, SimpleKind } from './field';
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
} satisfies { readonly [Each in SimpleKind]: Field<Each> };

/** The field for a kind of answer. That a question and its field vary together is held by the table above. */
export function fieldOf(kind: SimpleKind): Field {
  return fields[kind] as Field;
}
