import { propertyKinds, type Property, type PropertyKind } from '../contract';
import { propertyLine } from './entry-lines';
import type { ListForm } from './entry-form';
import { propertyFields, propertyOf, typedOf } from './property-fields';

/** Houses and land, here or abroad, each with the figures of the tax bill and the bank. */
export const propertiesForm: ListForm<Property> = {
  words: { kind: 'property', kindTitle: 'kind', placeholder: 'kind' },
  kinds: () => [{ id: 'property', options: propertyKinds }],
  pages: (draft, { whose }) => {
    const kind = kindOf(draft.kind);
    return kind
      ? [{ name: 'amount', title: 'amounts', parts: propertyFields(kind, draft.typed, whose) }]
      : [];
  },
  draftOf: (property) => ({ kind: property.kind, choices: {}, unknowns: {}, typed: typedOf(property) }),
  entryOf: (name, { amounts }) => {
    const kind = kindOf(name);
    return kind && propertyOf(kind, amounts);
  },
  line: propertyLine,
};

function kindOf(name: string | undefined): PropertyKind | undefined {
  return propertyKinds.find((kind) => kind === name);
}
