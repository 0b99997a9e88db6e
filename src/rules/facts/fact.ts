import type { AnswerId, Answers, Unknown } from '../../contract';
import type { IsoDate } from '../../kernel';

/** Whether a fact has a meaning; undefined while an earlier answer is missing. False makes its answer moot. */
export type Applies = (answers: Answers, onDate: IsoDate) => boolean | undefined;

/**
 * What "I don't know" does to the amount: it stays as it is, the field is an amount of money to be tried at both ends, or
 * it may turn out in each of the ways named. One way stands for all those that the amount cannot tell apart.
 */
type WhenUnknown<Value> = 'amountStays' | 'isAmount' | readonly Exclude<Value, Unknown | undefined>[];

/** One field of the contract as the law reads it. Where "unknown" is an answer, what that does must be said. */
export type Fact<Id extends AnswerId> = { readonly applies: Applies } & (TakesUnknown<
  NonNullable<Answers[Id]>
> extends true
  ? { readonly whenUnknown: WhenUnknown<Answers[Id]> }
  : { readonly whenUnknown?: never });

/** A free text is no place for a word of the contract. */
type TakesUnknown<Value> = string extends Value ? false : Unknown extends Value ? true : false;

/** Facts by field. */
export type Facts = { readonly [Id in AnswerId]?: Fact<Id> };

/** A fact that has a meaning for everybody. */
export const always = (): true => true;

/**
 * A statement about an answer that may still be missing: undefined then, else what is said of it.
 * @example whenKnown(answers.residence, (residence) => residence === 'homeless')
 */
export function whenKnown<Value, Said extends boolean | undefined>(
  value: Value | undefined,
  said: (value: Value) => Said,
): Said | undefined {
  return value === undefined ? undefined : said(value);
}
