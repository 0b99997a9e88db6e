import type { Answers, Unknown } from '../contract';
import type { Language, MessageKey, Values } from '../i18n';
import type { OptionGroup, Whose } from '../interview';
import type { IsoDate } from '../kernel';
import type { AmountField } from './amount-fields';
import type { Bounds } from './read-day';
import type { Write } from './write';

/** The answers, the day and the people on which the fields of an entry hang. */
export interface Circumstances {
  readonly answers: Answers;
  readonly onDate: IsoDate;
  readonly whose: Whose;
}

/** A choice beside the amounts; without a `fallback` it has to be made. */
export interface ChoicePart {
  readonly as: 'choice';
  readonly name: string;
  readonly legend: MessageKey;
  readonly options: readonly { readonly value: string; readonly label: MessageKey }[];
  readonly fallback?: string | undefined;
}

/** A day, typed in three parts. */
export interface DayPart {
  readonly as: 'day';
  readonly name: string;
  readonly legend: MessageKey;
  readonly between: Bounds;
}

/** Words to open, for somebody who doubts. */
export interface DoubtPart {
  readonly as: 'doubt';
  readonly name: string;
  readonly label: MessageKey;
  readonly text: MessageKey;
}

/** One thing that is asked of an entry of a list. */
export type Part = AmountField | ChoicePart | DayPart | DoubtPart;

/** What is asked together of an entry, after its kind: one screen of the conversation. */
export interface EntryPage {
  /** Its name in the history of the conversation. */
  readonly name: string;
  readonly title: string;
  /** What belongs into the amounts and what does not. */
  readonly note?: { readonly key: MessageKey; readonly values?: (language: Language) => Values } | undefined;
  readonly parts: readonly Part[];
}

/** An entry while it is filled in: what was chosen and typed, whether it can be read or not. */
export interface Draft {
  readonly kind?: string | undefined;
  readonly choices: Readonly<Record<string, string>>;
  /** By the name of the part; a day has three, `<name>-day`, `<name>-month` and `<name>-year`. */
  readonly typed: Readonly<Record<string, string>>;
  /** The amounts that are not known. */
  readonly unknowns: Readonly<Record<string, boolean>>;
}

export const emptyDraft: Draft = { choices: {}, typed: {}, unknowns: {} };

/** What the parts of an entry say: cents, percent or hours; what is empty and optional is absent. */
export interface Figures {
  readonly amounts: Readonly<Record<string, number | Unknown>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, IsoDate>>;
}

/** How the entries of one kind of list are asked for, written and read: all that the four lists do not share. */
export interface ListForm<Entry> {
  /** Before the names of kinds and groups of kinds in the dictionary; and the titles, after the id of the question. */
  readonly words: {
    readonly kind: string;
    readonly group?: string;
    readonly kindTitle: string;
    /** Asks for the kind inside a group. */
    readonly inner?: MessageKey;
    /** The placeholder of the kind in the title of a page. */
    readonly placeholder: string;
  };
  readonly kinds: (circumstances: Circumstances) => readonly OptionGroup[];
  readonly pages: (draft: Draft, circumstances: Circumstances) => readonly EntryPage[];
  /** The draft with another kind, where more changes with it. */
  readonly withKind?: (draft: Draft, kind: string) => Draft;
  readonly draftOf: (entry: Entry) => Draft;
  /** The entry with these figures; undefined for a kind that is none. */
  readonly entryOf: (kind: string, figures: Figures) => Entry | undefined;
  readonly line: (entry: Entry, write: Write, language: Language) => string;
}
