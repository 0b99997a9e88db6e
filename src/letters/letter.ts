import type { Answers, Assessment } from '../contract';
import type { IsoDate } from '../kernel';

/** The letters there are: to the centre, and to the labour tribunal. */
export const letterKinds = ['application', 'hearing', 'reminder', 'petition'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a petition is against (recours contre / beroep tegen; loi / wet 26-5-2002, art. 47). */
export const objections = ['refusal', 'lowerAmount', 'silence', 'other'] as const;
export type Objection = (typeof objections)[number];

/** The same name in both languages. */
export interface Name {
  readonly fr: string;
  readonly nl: string;
}

/** To whom a letter goes: lines of data, name first. */
export interface Addressee {
  readonly lines: readonly Name[];
}

/** What is known when a letter is written. Name, address and number of the person are never among it. */
export interface Facts {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly centre?: Addressee | undefined;
  readonly tribunal?: Addressee | undefined;
  readonly objection?: Objection | undefined;
  /** Nothing to live on today. */
  readonly urgent?: boolean | undefined;
  /** The tribunal works in another language than this letter. */
  readonly otherLanguage?: boolean | undefined;
  /** This is not the first refusal. */
  readonly refusedBefore?: boolean | undefined;
}

/** A value in a sentence, written in the language of the letter; a blank is filled in by hand. */
export type Value =
  | { readonly day: IsoDate }
  | { readonly cents: number }
  | { readonly count: number }
  | { readonly name: Name }
  | { readonly blank: 'day' | 'amount' };

/** One text of the dictionaries and what its placeholders stand for. */
export interface Sentence<Key extends string = string> {
  readonly key: Key;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A line of an address, which is data and no text. */
export interface Data {
  readonly data: Name;
}

/** Lines that stand together; `list` has one point a line, a paragraph of text runs on. */
export interface Block<Key extends string = string> {
  readonly role: 'lines' | 'title' | 'heading' | 'text' | 'list';
  readonly lines: readonly (Sentence<Key> | Data)[];
}

/** A letter as data: what is sent, and what only the person reads. */
export interface Letter<Key extends string = string> {
  readonly blocks: readonly Block<Key>[];
  readonly notes: readonly Sentence<Key>[];
}

/** A sentence, with what it needs. */
export function say<const Key extends string>(key: Key, values?: Sentence['values']): Sentence<Key> {
  return { key, ...(values && { values }) };
}

/** A block of one kind. */
export function block<const Key extends string>(
  role: Block['role'],
  ...lines: readonly (Sentence<Key> | Data)[]
): Block<Key> {
  return { role, lines };
}

/** The day, or room to write it. */
export function dayOrBlank(day: IsoDate | undefined): Value {
  return day ? { day } : { blank: 'day' };
}
