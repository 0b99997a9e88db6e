import {
  point,
  type Block,
  type Data,
  type Headings,
  type Letter,
  type Sentence,
  type Value,
} from '../../letters';
import { day, euro, message, type Language, type MessageKey } from '../../i18n';

/** A sentence of a letter in a language, whatever the language of the screen. */
export function written({ key, values }: Sentence<MessageKey>, language: Language): string {
  const texts = Object.entries(values ?? {}).map(([name, value]) => [name, textOf(value, language)] as const);
  return message(language, key, Object.fromEntries(texts));
}

/** A letter as one text, a blank line between its parts. */
export function letterText({ blocks }: Letter<MessageKey>, language: Language): string {
  return blocks.map((block) => blockText(block, language)).join('\n\n');
}

/** The titles of a letter as they were proposed: by them the structure is found again after an edit. */
export function headingsOf({ blocks }: Letter<MessageKey>, language: Language): Headings {
  const texts = (role: Block['role']): readonly string[] =>
    blocks.filter((block) => block.role === role).map((block) => blockText(block, language));
  return { title: texts('title')[0] ?? '', headings: texts('heading') };
}

function blockText({ role, lines }: Block<MessageKey>, language: Language): string {
  const texts = lines.map((line) => lineText(line, language));
  if (role === 'list') return texts.map((text) => point + text).join('\n');
  return texts.join(role === 'text' ? ' ' : '\n');
}

function lineText(line: Sentence<MessageKey> | Data, language: Language): string {
  return 'data' in line ? line.data[language] : written(line, language);
}

function textOf(value: Value, language: Language): string | number {
  if ('day' in value) return day(value.day, language);
  if ('cents' in value) return euro(value.cents, language);
  if ('name' in value) return value.name[language];
  if ('count' in value) return value.count;
  return message(language, `letter.blank.${value.blank}`);
}
