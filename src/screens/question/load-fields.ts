import { ChoiceField, NumberField, type Field, type SimpleKind } from '../../fields';
import { loadOnce } from '../../ui';

/** The fields that the first two questions do not need. */
export const loadFields = loadOnce(() => import('./later-fields'));

/** The field for a kind of answer; those of the first two questions wait for nothing. */
export function loadField(kind: SimpleKind): Field | Promise<Field> {
  if (kind === 'choice') return ChoiceField as Field;
  if (kind === 'count') return NumberField as Field;
  const later = loadFields();
  return later instanceof Promise ? later.then(({ fieldOf }) => fieldOf(kind)) : later.fieldOf(kind);
}
