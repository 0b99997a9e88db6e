import { IntlMessageFormat } from 'intl-messageformat';
import { dictionary, parts, type Dictionary, type Part } from '../../src/i18n/parts';
import { languages, writingOf, type Language, type LawLanguage } from '../../src/i18n/language';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** One text of one dictionary, where it stands. */
export interface Entry {
  readonly language: Language;
  readonly part: Part;
  readonly key: string;
  readonly text: string;
}

/** Every text of every part, in one language, as it is read: a place where a word may break is no part of the word. */
export async function entriesIn(language: Language): Promise<readonly Entry[]> {
  const perPart = await Promise.all(
    parts.map(async (part) =>
      Object.entries(await dictionary(part, language))
        .filter(([key]) => key !== 'default')
        .map(([key, text]) => ({ language, part, key, text: text.replaceAll('\u00AD', '') })),
    ),
  );
  return perPart.flat();
}

/** Every text of every part, in every language. */
export async function allEntries(): Promise<readonly Entry[]> {
  return (await Promise.all(languages.map(entriesIn))).flat();
}

/** The same part in both languages of the law, or several as one. */
export async function bothOf(...some: readonly Part[]): Promise<Readonly<Record<LawLanguage, Dictionary>>> {
  const inOne = async (language: Language): Promise<Dictionary> =>
    Object.assign({}, ...(await Promise.all(some.map((part) => dictionary(part, language))))) as Dictionary;
  const [fr, nl] = await Promise.all([inOne('fr'), inOne('nl')]);
  return { fr, nl };
}

/** The same part in every language, or several as one. */
export async function inEvery(...some: readonly Part[]): Promise<ReadonlyMap<Language, Dictionary>> {
  const entries = languages.map(async (language) => {
    const texts = await Promise.all(some.map((part) => dictionary(part, language)));
    return [language, Object.assign({}, ...texts) as Dictionary] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The message as a tree. Throws, as the screen would, when it cannot be read. */
export function treeOf(text: string, language: Language): readonly Element[] {
  return new IntlMessageFormat(text, writingOf(language).tag).getAst();
}

/** The placeholders of a message, in alphabetical order, whether they are written out or choose a plural. */
export function placeholdersOf(text: string, language: Language): readonly string[] {
  return [...new Set(namesIn(treeOf(text, language)))].sort();
}

function namesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      const branches = Object.values(element.options).flatMap((branch) => namesIn(branch.value));
      return [element.value, ...branches];
    }
    if ('children' in element) return namesIn(element.children);
    return 'value' in element && !isLiteral(element) ? [element.value] : [];
  });
}

/** What a reader may get to read: one text for each branch, with a short word for each placeholder. */
export function readingsOf(text: string, language: Language): readonly string[] {
  return readingsIn(treeOf(text, language));
}

function readingsIn(elements: readonly Element[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => wordsOf(element).map((end) => start + end)),
    [''],
  );
}

function wordsOf(element: Element): readonly string[] {
  if ('options' in element)
    return Object.values(element.options).flatMap((branch) => readingsIn(branch.value));
  if ('children' in element) return readingsIn(element.children);
  return 'value' in element && isLiteral(element) ? [element.value] : ['10'];
}

/** Words that stand for themselves; placeholders look the same but for their number. */
function isLiteral(element: Element): boolean {
  const literal = 0;
  const kind: number = element.type;
  return kind === literal;
}
