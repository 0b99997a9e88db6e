import { grammarOf, lawLanguages, type Language, type LawLanguage } from './language';

/** A name, title, number or address that exists officially in each language of the law, and in German where it does. */
export type Localised<T = string> = Readonly<Record<LawLanguage, T>> & { readonly de?: T };

/**
 * What is shown of it in a language: its own; where it has none, that of the office it belongs to, and else that of the law's
 * language its grammar names.
 * @param worked the languages of that office, the first one it has a name in counts
 */
export function inLanguage<T>(official: Localised<T>, language: Language, worked: readonly string[] = []): T {
  const names: Readonly<Record<string, T | undefined>> = official;
  const [own] = [language, ...worked].flatMap((one) => names[one] ?? []);
  return own ?? official[grammarOf(language).names];
}

/** The same thing made once in each language of the law. */
export function localised<T>(make: (language: LawLanguage) => T): Readonly<Record<LawLanguage, T>> {
  const entries = lawLanguages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(entries) as Record<LawLanguage, T>;
}
