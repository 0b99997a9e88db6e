import type { Readable } from '../desk';
import { euro, figure, isKey, keyOf, message, type Language, type MessageKey } from '../i18n';

/** What a table is called. */
export function nameOf(table: string): MessageKey {
  return keyOf(`rules.table.${table}`);
}

/** Where the words of a value stand that is a word of the contract itself: a category, a kind of money, a relation. */
const families: readonly ((word: string) => string)[] = [
  (word) => `category.${word}`,
  (word) => `income.${word}`,
  (word) => `relation.${word}`,
  (word) => `rules.value.${word}`,
  (word) => `option.status.${word}`,
  (word) => `option.document.${word}`,
];

/** What a field is called: words of the contract by their names, everything else as it stands in the table. */
export function fieldText(field: string, language: Language): string {
  return field
    .split('.')
    .map((part) => {
      const [, name = part, index] = /^(\w*)\[(\d+)\]$/.exec(part) ?? [];
      const words = name === '' ? '' : wordsFor(name, language);
      return index === undefined ? words : `${words} ${Number(index) + 1}`.trim();
    })
    .join(' · ');
}

/** A value as text: euros, a figure, a word, yes or no. */
export function valueText(
  { value, isAmount }: Pick<Readable, 'value' | 'isAmount'>,
  language: Language,
): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return message(language, value ? 'rules.yes' : 'rules.no');
  if (typeof value === 'number') return isAmount ? euro(value, language) : figure(value, language);
  return wordsFor(value, language);
}

function wordsFor(name: string, language: Language): string {
  const key = families.map((keyFor) => keyFor(name)).find(isKey);
  return key === undefined ? name : message(language, key);
}
