/** The languages of the screen; both are originals. */
export const languages = ['fr', 'nl'] as const;
export type Language = (typeof languages)[number];

/** The tag that numbers, amounts and days are written by: the Belgian form of the language. */
export function tagOf(language: Language): string {
  return `${language}-BE`;
}

/** The language of a BCP 47 tag: Dutch when it says so, French in every other case. */
export function languageOf(tag: string | null | undefined): Language {
  return /^nl\b/i.test(tag ?? '') ? 'nl' : 'fr';
}
