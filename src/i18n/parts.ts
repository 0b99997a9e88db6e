import type interview from '../../locales/fr/interview.json';
import type kiosk from '../../locales/fr/kiosk.json';
import type letters from '../../locales/fr/letters.json';
import type opening from '../../locales/fr/opening.json';
import type report from '../../locales/fr/report.json';
import type statement from '../../locales/fr/statement.json';
import type { Language } from './language';

/** A part of the texts: the opening comes with the first screen, the interview right after it, the others when needed. */
export const parts = ['opening', 'interview', 'report', 'letters', 'kiosk', 'statement'] as const;
export type Part = (typeof parts)[number];

/** Every key of the French dictionaries; the Dutch ones are held to it by a test. */
export type MessageKey =
  | keyof typeof opening
  | keyof typeof interview
  | keyof typeof report
  | keyof typeof letters
  | keyof typeof kiosk
  | keyof typeof statement;
export type Dictionary = Readonly<Record<string, string>>;

interface File {
  readonly default: Dictionary;
}

// Written out, so that each file becomes a chunk of its own.
const files: Readonly<Record<Language, Readonly<Record<Part, () => Promise<File>>>>> = {
  fr: {
    opening: () => import('../../locales/fr/opening.json'),
    interview: () => import('../../locales/fr/interview.json'),
    report: () => import('../../locales/fr/report.json'),
    letters: () => import('../../locales/fr/letters.json'),
    kiosk: () => import('../../locales/fr/kiosk.json'),
    statement: () => import('../../locales/fr/statement.json'),
  },
  nl: {
    opening: () => import('../../locales/nl/opening.json'),
    interview: () => import('../../locales/nl/interview.json'),
    report: () => import('../../locales/nl/report.json'),
    letters: () => import('../../locales/nl/letters.json'),
    kiosk: () => import('../../locales/nl/kiosk.json'),
    statement: () => import('../../locales/nl/statement.json'),
  },
};

/** The texts of one part in one language. */
export async function dictionary(part: Part, language: Language): Promise<Dictionary> {
  const file = await files[language][part]();
  return file.default;
}
