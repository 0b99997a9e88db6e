import type { Answers, Cohabitant } from '../../contract';
import type { IsoDate, Period } from '../../kernel';
import type { FactId } from '../../rules';

/** The parts of the conversation, in their order; each has a name on the screen, `section.<name>`. */
export const sections = [
  'person',
  'status',
  'household',
  'work',
  'income',
  'property',
  'rights',
  'place',
] as const;
export type Section = (typeof sections)[number];

/** Options that a first, shorter choice opens; a group of one option is that option. */
export interface OptionGroup {
  readonly id: string;
  readonly options: readonly string[];
}

/** What kind of answer a question takes; each kind has one field on the screen. */
export type QuestionKind =
  | {
      readonly kind: 'choice';
      readonly options: (answers: Answers) => readonly string[];
      readonly groups?: readonly OptionGroup[];
    }
  | {
      readonly kind: 'several';
      /** In the order in which an answer names them. */
      readonly options: (answers: Answers) => readonly Cohabitant[];
      readonly groups: readonly OptionGroup[];
    }
  | { readonly kind: 'money'; readonly per: Period }
  | { readonly kind: 'percent' }
  | { readonly kind: 'count'; readonly low: number; readonly high: number; readonly unit?: 'years' }
  | { readonly kind: 'incomes' }
  | { readonly kind: 'relatives' }
  | { readonly kind: 'properties' }
  | { readonly kind: 'transfers' }
  | { readonly kind: 'place' };

/** The id of a question: the fact it asks for. */
export type QuestionId = FactId;

/** A fact that is asked for; its texts are `question.<id>.…`, `option.<id>.…` and `group.<id>.…`. */
export type Question = QuestionKind & {
  readonly id: QuestionId;
  readonly section: Section;
  /** May be left open: nothing of the amount or the conditions hangs on it. */
  readonly optional?: true;
  /** Asks for what both partners have together, where only the family category is open (A.R. / K.B. 11-7-2002, art. 34 § 4). */
  readonly ofBoth?: true;
  /** Asks yes or no before the figure: whether there is any (no is 0), or whether it is all of it (yes is 100). */
  readonly first?: 'any' | 'all';
  /** Whether it is worth a screen, where that is narrower than having a meaning. */
  readonly worthAsking?: (answers: Answers, onDate: IsoDate) => boolean;
  /**
   * What somebody says whose case raises nothing: no partner, no debt, no other benefit. Walks that are not about a question
   * give this answer; absent where such a person is never asked, or says something of their own.
   */
  readonly plain?: Answers[QuestionId];
};

/** The same options for everybody. */
export const fixed =
  <const Options extends readonly string[]>(options: Options) =>
  (): Options =>
    options;
