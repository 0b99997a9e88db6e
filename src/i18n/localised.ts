import { grammarOf, lawLanguages, type Language, type LawLanguage } from './language';

/** A name, title, number or address that exists officially in each language of the law. */
export type Localised<T = string> = Readonly<Record<LawLanguage, T>>;

/** What is shown of it in a language: its own, or where it has none, that of the law's language its grammar names. */
export function inLanguage<T>(official: Localised<T>, language: Language): T {
  return official[grammarOf(language).names];
}

/** The same thing made once in each language of the law. */
export function localised<T>(make: (language: LawLanguage) => T): Localised<T> {
  const entries = lawLanguages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(entries) as Record<LawLanguage, T>;
}
