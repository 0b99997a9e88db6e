import { unknown, type Unknown } from '../contract';
import { worded, type Question, type Whose } from '../interview';
import { empty, type Reading } from './field';

/** What is chosen before a figure: there is none (or it is all of it), there is a figure to give, or it is not known. */
export type FirstChoice = 'settled' | 'some' | Unknown;

/** A question that asks yes or no first. */
type YesFirst = Question & { readonly first?: 'any' | 'all' };

/** What the first choice settles: nothing, or all of it in percent. */
function settledBy({ first }: YesFirst): number {
  return first === 'all' ? 100 : 0;
}

/** The first choice behind an answer that was given before. */
export function firstChoiceOf(question: YesFirst, given: unknown): FirstChoice | undefined {
  if (given === unknown) return unknown;
  if (typeof given !== 'number') return undefined;
  return given === settledBy(question) ? 'settled' : 'some';
}

/** The answer after the first choice; what is wrong with the figure stands where the figure does. */
export function readFirst<Value>(
  id: string,
  question: YesFirst,
  whose: Whose,
  chosen: FirstChoice | undefined,
  figure: () => Reading<Value>,
): Reading<Value | number | Unknown> {
  const first = question.first === 'all' ? 'all' : 'none';
  if (chosen === undefined)
    return empty(`${id}-${first}`, worded(`question.${question.id}.unanswered`, whose));
  if (chosen === unknown) return { ok: true, value: unknown };
  if (chosen === 'settled') return { ok: true, value: settledBy(question) };
  const reading = figure();
  if (reading.ok) return reading;
  return { ok: false, mistakes: reading.mistakes.map((one) => ({ ...one, inner: true })) };
}
