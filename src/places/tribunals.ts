/*
 * The labour tribunal of a commune. Some 5 kB gzip with its table, 11 with the names of the communes:
 * `const { tribunalsOf } = await import('./tribunals')`.
 */
import type { OfficialLanguage } from '../i18n';
import { todaysCode } from './former-codes';
import type { Address, Names } from './place';
import table from './tables/tribunals.json';

/** A division (division / afdeling) of a labour tribunal, with the registry that takes the letters. */
export interface Division {
  readonly id: string;
  readonly name: Names;
  readonly address?: Address;
  /** Where people are received, when that is not the address for letters. */
  readonly counter?: Address;
  readonly building?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Opening hours of the registry in the notation of OpenStreetMap, without a language. */
  readonly hours?: string;
  /** The court's own page, and the day it was read. */
  readonly source: string;
  readonly asOf: string;
}

/** A labour tribunal (tribunal du travail / arbeidsrechtbank / Arbeitsgericht). */
export interface Tribunal {
  readonly id: string;
  readonly name: Names;
  readonly languages: readonly string[];
  /** The divisions that may serve the commune, best first; one where it is certain. */
  readonly divisions: readonly Division[];
}

/** What to say beside every tribunal, and what to say of this one. */
export type TribunalNote =
  | 'decisionNamesTribunal'
  | 'anyDivisionReceives'
  | 'twoDivisions'
  | 'languageOfDecision'
  | 'languageHalleVilvoorde'
  | 'languageFacilities';

/** Where to appeal. `certain` is false where more than one tribunal or division is shown. */
export interface Appeal {
  readonly tribunals: readonly Tribunal[];
  readonly certain: boolean;
  readonly notes: readonly TribunalNote[];
}

/** The courts' own finder by postcode, and the electronic way to file. */
export const courtFinder = 'https://territoriale-bevoegdheid.just.fgov.be';
export const eDeposit = 'https://access.eservices.just.fgov.be/edeposit/';

const languageNotes = ['languageOfDecision', 'languageHalleVilvoorde', 'languageFacilities'] as const;

/**
 * The labour tribunals for a commune, best first. In Brussels the language of the decision or of the procedure decides;
 * in Halle-Vilvoorde Dutch is the rule. Give null when the language is not known. Null for a code that never was one.
 */
export function tribunalsOf(nis: string, language: OfficialLanguage | null): Appeal | null {
  const code = todaysCode(nis);
  const note = languageNotes.find((key) => table.byLanguage[key].split(' ').includes(code));
  if (note) return byLanguage(note, language);
  const found = Object.entries(table.divisions).find(([, codes]) => codes.split(' ').includes(code));
  if (!found) return null;
  const divisions = found[0].split('/');
  return {
    tribunals: [tribunalWith(divisions)],
    certain: divisions.length === 1,
    notes: [
      'decisionNamesTribunal',
      'anyDivisionReceives',
      ...(divisions.length > 1 ? (['twoDivisions'] as const) : []),
    ],
  };
}

function byLanguage(note: (typeof languageNotes)[number], language: OfficialLanguage | null): Appeal {
  const notes = ['decisionNamesTribunal', note] as const;
  const dutch = tribunalWith(['brussel-nl']);
  const french = tribunalWith(['bruxelles-fr']);
  if (language === 'nl') return { tribunals: [dutch], certain: true, notes };
  if (note !== 'languageOfDecision') return { tribunals: [dutch, french], certain: false, notes };
  if (language === 'fr') return { tribunals: [french], certain: true, notes };
  return { tribunals: [french, dutch], certain: false, notes };
}

function tribunalWith(divisions: readonly string[]): Tribunal {
  const tribunal = table.tribunals.find(({ divisions: own }) => own.some(({ id }) => id === divisions[0]));
  if (!tribunal) throw new NoSuchDivision(`no tribunal has ${divisions.join(', ')}`);
  const { id, name, languages, divisions: own } = tribunal;
  return {
    id,
    name,
    languages,
    divisions: divisions.flatMap((wanted) => own.filter((one) => one.id === wanted)),
  };
}

/** Thrown when the table names a division that it does not describe. */
export class NoSuchDivision extends Error {
  override readonly name = 'NoSuchDivision';
}
