import { inLanguage, type Language } from '../../i18n';
import { point, type Block, type Headings, type Letter } from '../../letters';
import { fill } from '../../text';

/** A letter as one text, a blank line between its parts. */
export function letterText({ blocks }: Letter, language: Language): string {
  return blocks.map((block) => blockText(block, language)).join('\n\n');
}

/** The titles of a letter as they were proposed: by them the structure is found again after an edit. */
export function headingsOf({ blocks }: Letter, language: Language): Headings {
  const texts = (role: Block['role']): readonly string[] =>
    blocks.filter((block) => block.role === role).map((block) => blockText(block, language));
  return { title: texts('title')[0] ?? '', headings: texts('heading') };
}

function blockText({ role, lines }: Block, language: Language): string {
  const texts = lines.map((line) =>
    'data' in line ? inLanguage(line.data, language) : fill(line, language),
  );
  if (role === 'list') return texts.map((text) => point + text).join('\n');
  return texts.join(role === 'text' ? ' ' : '\n');
}
