import type { Problem } from '../contract';
import { isKey, keyOf, type MessageKey, type Values } from '../i18n';

/** What is wrong in a file, for the person who chose it: which answer, which entry of it, and what was expected. */
export interface RefusalText {
  /** The short name of the question; the field as it stands in the file where no question asks for it; null for the file itself. */
  readonly where: { readonly name: MessageKey } | { readonly field: string } | null;
  /** The number of the entry in a list, from 1. */
  readonly row: number | null;
  readonly what: { readonly key: MessageKey; readonly values: Values };
}

/** The words for a problem: every kind has its sentence, `problem.<kind>`. */
export function refusalText({ field, expected }: Problem): RefusalText {
  const [, id = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const name = `question.${id}.short`;
  const { kind, ...figures } = expected;
  return {
    where: field === '' ? null : isKey(name) ? { name } : { field },
    row: index === undefined ? null : Number(index) + 1,
    what: { key: keyOf(`problem.${kind}`), values: 'options' in figures ? {} : figures },
  };
}
