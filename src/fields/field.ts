import type { Component } from 'svelte';
import type { Answers, Cohabitant, Income, Property, Relative, Transfer, Unknown } from '../contract';
import type { Answer, Question, Whose } from '../interview';
import type { IsoDate } from '../kernel';
import type { Mistake, Parsed } from '../ui';

/** The kind of an answer: what chooses the field. */
export type Kind = Question['kind'];

const listKinds = ['incomes', 'relatives', 'properties', 'transfers'] as const;

/** The kinds whose answer is a list of entries. */
export type ListKind = (typeof listKinds)[number];

/** The kinds whose answer is one value. */
export type SimpleKind = Exclude<Kind, ListKind>;

/** Whether a question is answered by one value, and by no list of entries. */
export function isSimple(question: Question): question is Extract<Question, { kind: SimpleKind }> {
  return !listKinds.some((kind) => kind === question.kind);
}

/** A list of entries, all of one kind. */
export type Lists = readonly Income[] | readonly Relative[] | readonly Property[] | readonly Transfer[];

/** What a field makes of what stands in it: cents, percent, a code of a commune, or options of the question. */
interface Values {
  readonly choice: string;
  readonly several: readonly Cohabitant[];
  readonly money: number | Unknown;
  readonly percent: number;
  readonly count: number;
  readonly place: string;
  readonly incomes: Lists;
  readonly relatives: Lists;
  readonly properties: Lists;
  readonly transfers: Lists;
}

/** What stands in a field: its value, or every mistake at once; `isEmpty` while nothing was typed or chosen at all. */
export type Reading<Value = Answer> = Parsed<Value> & { readonly isEmpty?: true };

/**
 * The interface of every field: a value goes in, a reading comes out. A field knows no screen: it has no heading, moves no
 * focus, and what is not `inner` among its mistakes is written by whoever shows it, in an element with the id
 * `<id>-mistakes`. What was typed stays in the field, whatever else is given to it anew.
 */
export interface FieldProps<Of extends Kind = Kind> {
  /** What the ids of all elements in the field begin with: one of its own for each field on a page. */
  readonly id: string;
  readonly question: Question & { readonly kind: Of };
  /** Whether "I don't know" is an answer. */
  readonly takesUnknown: boolean;
  /** The other answers, on which hang the options that are offered. */
  readonly answers: Answers;
  readonly onDate: IsoDate;
  readonly whose: Whose;
  /** What was answered before. */
  readonly value: Answer | undefined;
  /** The mistakes to show, which may be fewer than the field has told. */
  readonly mistakes: readonly Mistake[];
  /** Hears what stands in the field once it is on the page, and after every change. */
  readonly onchange: (reading: Reading<Values[Of]>) => void;
}

/** What a field for several kinds is given. */
export type EachProps<Of extends Kind> = Of extends Kind ? FieldProps<Of> : never;

/** The component of a field. */
export type Field<Of extends Kind = Kind> = Component<FieldProps<Of>>;

/** A field in which nothing stands, and the sentence that asks for it. */
export function empty(at: string, key: Mistake['key']): Reading<never> {
  return { ok: false, mistakes: [{ at, key }], isEmpty: true };
}
