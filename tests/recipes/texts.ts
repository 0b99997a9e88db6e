import type { Scratch } from './scratch';

/** The two files that a text stands in. */
export const dictionaries: readonly string[] = ['locales/fr/report.json', 'locales/nl/report.json'];

/** docs/recipes/text.md: a sentence of the result, in both languages. */
export const sentence = {
  key: 'finding.status.notMet.noLegalStay',
  fr: 'Sans droit de séjour, seule l’aide médicale urgente est possible.',
  nl: 'Zonder verblijfsrecht is alleen dringende medische hulp mogelijk.',
} as const;

/** Puts the sentence in its two dictionaries, and says what it was. */
export function changeText(scratch: Scratch): Readonly<Record<'fr' | 'nl', string>> {
  const change = (language: 'fr' | 'nl'): string => {
    const file = `locales/${language}/report.json`;
    const { [sentence.key]: was = '' } = JSON.parse(scratch.read(file)) as Record<string, string>;
    scratch.replace(file, `"${sentence.key}": "${was}"`, `"${sentence.key}": "${sentence[language]}"`);
    return was;
  };
  return { fr: change('fr'), nl: change('nl') };
}
