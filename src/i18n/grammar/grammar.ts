/** The languages in which every act, office and place has a name of its own; French and Dutch texts are both originals. */
export const lawLanguages = ['fr', 'nl'] as const;
export type LawLanguage = (typeof lawLanguages)[number];

/** The languages an office may work in, and a letter goes out in (langues officielles / officiële talen / Amtssprachen). */
export const officialLanguages = [...lawLanguages, 'de'] as const;
export type OfficialLanguage = (typeof officialLanguages)[number];

/** What the code knows of a language beyond its texts: one file each in this folder, called by the language's BCP 47 tag. */
export interface Grammar {
  /** What the language calls itself, for whoever looks for it. */
  readonly name: string;
  /** The BCP 47 tag that numbers, amounts, days and lists are written by. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** In which language names are shown that do not exist officially in this one; its own where they do. */
  readonly names: LawLanguage;
  /** A long date as people write it, from what Intl writes. */
  readonly date: (written: string, day: number) => string;
  /** A name after the word for what belongs to it: CPAS de Namur. */
  readonly of: (name: string) => string;
  /** What may be typed behind an amount, a number of hours or of years, a share. */
  readonly units: Units;
  /** Endings that stand in brackets for a second gender, and that nobody says aloud. */
  readonly secondGender: readonly string[];
  /** What makes the plural of a term. */
  readonly plurals: readonly string[];
  /** Short forms in the names of places, and what they may stand for. */
  readonly shortForms: Readonly<Record<string, readonly string[]>>;
  /** Letters that are also written as two. */
  readonly ligatures: Readonly<Record<string, string>>;
  /** The marks around what is quoted. */
  readonly quotes: readonly [opening: string, closing: string];
}

/**
 * A language in which there is help beside a text of the law's languages, never in its place: no letters, no acts, and no
 * page of its own. One file each in the folder `help`, called by the language's BCP 47 tag.
 */
export type HelpGrammar = Pick<Grammar, 'name' | 'tag' | 'direction' | 'date'>;

/** The words behind a number, as people write them. */
export interface Units {
  readonly euros: readonly string[];
  readonly hours: readonly string[];
  readonly years: readonly string[];
  readonly percent: readonly string[];
  /** What stands between an amount and its period: par mois, per maand. */
  readonly each: readonly string[];
  readonly periods: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>;
}
