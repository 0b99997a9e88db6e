import type { Answers, Relative } from '../../src/contract/situation';
import type { Relation } from '../../src/contract/values';
import { openPointsOf } from '../../src/advice/open-law';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';

/** A relative with this income a month. */
export const relative = (relation: Relation, perMonth: number, more: Partial<Relative> = {}): Relative => ({
  relation,
  perMonth: cents(perMonth),
  ...more,
});

/** Somebody who lives with these relatives, and received nothing before. */
export const livingWith = (...relatives: readonly Relative[]): Answers => ({
  ...plain,
  age: 20,
  household: relatives.map(({ relation }) => relation),
  sharedHousehold: 'yes',
  relatives,
});

/** The open points that somebody with these answers meets. */
export const pointsOf = (answers: Answers, onDate = '2026-09-01') => openPointsOf(somebody(answers, onDate));

/** Which they are, each by its short name. */
export const keysOf = (answers: Answers, onDate?: string): readonly string[] =>
  pointsOf(answers, onDate).map(({ line }) => line.key.replace('open.', ''));

/** What the other reading of one of them would leave; undefined where that point is not met. */
export const insteadOf = (id: string, answers: Answers, onDate?: string) =>
  pointsOf(answers, onDate).find(({ line }) => line.key === `open.${id}`)?.instead;
