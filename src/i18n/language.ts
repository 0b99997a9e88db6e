import {
  lawLanguages,
  officialLanguages,
  type Grammar,
  type HelpGrammar,
  type LawLanguage,
  type OfficialLanguage,
} from './grammar/grammar';

export { lawLanguages, type LawLanguage, type OfficialLanguage };

declare const added: unique symbol;
/** A language of the screen in which no office works: there is a type for any, not one for each. */
type AddedLanguage = string & { readonly [added]: true };
export type Language = OfficialLanguage | AddedLanguage;

// Read at the build: whoever adds a file adds a language.
const files = import.meta.glob<Grammar>(['./grammar/*.ts', '!./grammar/grammar.ts'], {
  eager: true,
  import: 'grammar',
});
const grammars = byTag(files);
const helping = byTag(
  import.meta.glob<HelpGrammar>('./grammar/help/*.ts', { eager: true, import: 'grammar' }),
);

/** Those an office works in that this edition speaks. */
export const officeLanguages: readonly OfficialLanguage[] = officialLanguages.filter((one) =>
  grammars.has(one),
);

/** The languages of the screen, those of the offices first: the one list that pages, switch and tests are made from. */
export const languages: readonly Language[] = [
  ...officeLanguages,
  ...[...grammars.keys()].filter(
    (name): name is AddedLanguage => !officialLanguages.some((one) => one === name),
  ),
];

/** The languages in which there is help beside the texts of the law's languages: no list of languages holds them. */
export const helpLanguages: readonly Language[] = [...helping.keys()].map((name) => name as AddedLanguage);

/** The language of whoever asks for none that there is. */
export const firstLanguage = languages[0] ?? lawLanguages[0];

/** The grammar of a language. Throws NoGrammar for one that has none. */
export function grammarOf(language: Language): Grammar {
  const grammar = grammars.get(language);
  if (!grammar) throw new NoGrammar(`no grammar for ${language}`);
  return grammar;
}

/** How a language is written, be it one of the screen or one of help. */
export function writingOf(language: Language): HelpGrammar {
  return helping.get(language) ?? grammarOf(language);
}

/** The language of a BCP 47 tag, when the screen has it; the first one in every other case. */
export function languageOf(tag: string | null | undefined): Language {
  const [wanted] = (tag ?? '').toLowerCase().split('-');
  return languages.find((language) => language === wanted) ?? firstLanguage;
}

function byTag<T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(found).map(([file, grammar]) => [/([\w-]+)\.ts$/.exec(file)?.[1] ?? file, grammar]),
  );
}

/** Thrown for a language whose grammar is missing. */
export class NoGrammar extends Error {
  override readonly name = 'NoGrammar';
}
