import type { Answers, Assessment } from '../contract';
import type { Localised } from '../i18n';
import type { Amounts, IsoDate } from '../kernel';
import { onDay, type Figure, type Line } from '../text';

/** The letters there are: to the centre, and to the labour tribunal. */
export const letterKinds = [
  'application',
  'hearing',
  'reminder',
  'petition',
  'change',
  'abroad',
  'stopped',
  'resumption',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a petition is against (recours contre / beroep tegen; loi / wet 26-5-2002, art. 47). */
export const objections = ['refusal', 'lowerAmount', 'silence', 'other'] as const;
export type Objection = (typeof objections)[number];

/** To whom a letter goes: lines of data, name first. */
export interface Addressee {
  readonly lines: readonly Localised[];
}

/** What is known when a letter is written. Name, address and number of the person are never among it. */
export interface Facts {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Whether the letter may name an amount that was worked out here. */
  readonly amounts: Amounts;
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

/** A line of an address, which is data and no text. */
export interface Data {
  readonly data: Localised;
}

/** Lines that stand together; `list` has one point a line, a paragraph of text runs on. */
export interface Block {
  readonly role: 'lines' | 'title' | 'heading' | 'text' | 'list';
  readonly lines: readonly (Line | Data)[];
}

/** A letter as data: what is sent, and what only the person reads. */
export interface Letter {
  readonly blocks: readonly Block[];
  readonly notes: readonly Line[];
}

/** A block of one kind. */
export function block(role: Block['role'], ...lines: readonly (Line | Data)[]): Block {
  return { role, lines };
}

/** The day, or room to write it by hand. */
export function dayOrBlank(day: IsoDate | undefined): Figure {
  return day ? onDay(day) : { words: 'letter.blank.day' };
}
