import type carry from '../../locales/fr/carry.json';
import type counter from '../../locales/fr/counter.json';
import type figures from '../../locales/fr/figures.json';
import type interview from '../../locales/fr/interview.json';
import type kiosk from '../../locales/fr/kiosk.json';
import type letters from '../../locales/fr/letters.json';
import type opening from '../../locales/fr/opening.json';
import type pages from '../../locales/fr/pages.json';
import type report from '../../locales/fr/report.json';
import type rules from '../../locales/fr/rules.json';
import type statement from '../../locales/fr/statement.json';
import type { Language } from './language';

/** A part of the texts: the opening comes with the first screen, the interview right after it, the others when needed. */
export const parts = [
  'opening',
  'interview',
  'carry',
  'report',
  'letters',
  'kiosk',
  'statement',
  'counter',
  'figures',
  'pages',
  'rules',
] as const;
export type Part = (typeof parts)[number];

/** Every key of the French dictionaries; those of the other languages are held to it by a test. */
export type MessageKey =
  | keyof typeof opening
  | keyof typeof interview
  | keyof typeof carry
  | keyof typeof report
  | keyof typeof letters
  | keyof typeof kiosk
  | keyof typeof statement
  | keyof typeof counter
  | keyof typeof figures
  | keyof typeof pages
  | keyof typeof rules;
export type Dictionary = Readonly<Record<string, string>>;

// Found at the build, each file a chunk of its own: whoever adds a folder adds its texts. The names of those that come with
// the first screens stand in the first script, all others in one of their own.
const first = import.meta.glob<Dictionary>(
  ['../../locales/*/opening.json', '../../locales/*/interview.json'],
  { import: 'default' },
);

/** The texts of one part in one language. Throws NoDictionary for a file that there is not. */
export async function dictionary(part: Part, language: Language): Promise<Dictionary> {
  const file = `../../locales/${language}/${part}.json`;
  const fetch = first[file] ?? (await import('./later-parts')).files[file];
  if (!fetch) throw new NoDictionary(`no ${part} in ${language}`);
  return fetch();
}

/** Thrown for a language that lacks a part of the texts. */
export class NoDictionary extends Error {
  override readonly name = 'NoDictionary';
}
