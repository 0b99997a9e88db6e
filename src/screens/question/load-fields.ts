import { ChoiceField, type Field, type SimpleKind } from '../../fields';
import { loadOnce } from '../../ui';

/** The fields that the first question does not need. */
export const loadFields = loadOnce(() => import('./later-fields'));

/** The field for a kind of answer; the one of the first question waits for nothing. */
export function loadField(kind: SimpleKind): Field | Promise<Field> {
  if (kind === 'choice') return ChoiceField as Field;
  const later = loadFields();
  return later instanceof Promise ? later.then(({ fieldOf }) => fieldOf(kind)) : later.fieldOf(kind);
}
