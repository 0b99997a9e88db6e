import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the texts lie, a folder for each language. */
export const locales = join(import.meta.dirname, '../../locales');

/** What the edition in one file speaks where nobody says otherwise: a file for a stick is no place for every language. */
const inOneFile = 'fr,nl';

/**
 * The languages an edition is asked to speak: `LANGUAGES=fr,de npm run build:single`. None stands for all there are.
 * @throws for a language that has no texts
 */
export function languagesAsked(mode: string, asked = process.env['LANGUAGES']): readonly string[] {
  const named = (asked ?? (mode === 'single' ? inOneFile : '')).split(',').map((name) => name.trim());
  const languages = named.filter((name) => name !== '');
  const missing = languages.find((language) => !existsSync(join(locales, language)));
  if (missing !== undefined) throw new Error(`LANGUAGES names ${missing}, which has no texts in locales`);
  return languages;
}

/** Leaves the texts and the grammars of all other languages out, and all help, where they are found by their folder. */
export function onlyLanguages(asked: readonly string[]): Plugin | false {
  if (asked.length === 0) return false;
  const some = asked.length === 1 ? String(asked[0]) : `{${asked.join()}}`;
  return {
    name: 'only-languages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/(?:language|parts|later-parts|help-texts)\.ts$/ },
      handler(code) {
        const narrowed = code
          .replace("'./grammar/*.ts'", `'./grammar/${some}.ts'`)
          .replace(/\.\.\/\.\.\/locales\/\*\//g, `../../locales/${some}/`)
          .replace("'./grammar/help/*.ts'", `'./grammar/help/${some}.ts'`)
          .replace("'../../locales/help/*/*.json'", `'../../locales/help/${some}/*.json'`);
        if (narrowed === code) throw new Error('the languages are found in another way by now');
        return narrowed;
      },
    },
  };
}

/** What the service calls itself in a language, and what it answers. */
export function serviceIn(language: string): { readonly name: string; readonly question: string } {
  const words = JSON.parse(readFileSync(join(locales, language, 'opening.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return { name: words['meta.service'] ?? '', question: words['meta.subtitle'] ?? '' };
}
