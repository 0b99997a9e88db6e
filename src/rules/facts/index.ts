import type { AnswerId, Answers } from '../../contract';
import type { IsoDate } from '../../kernel';
import type { Applies, Facts } from './fact';
import { householdFacts } from './household';
import { incomeFacts } from './income';
import { personFacts } from './person';
import { placeFacts } from './place';
import { propertyFacts } from './property';
import { rightsFacts } from './rights';
import { statusFacts } from './status';

/** Every fact that is asked in the conversation, each after those its meaning hangs on. */
export const facts = {
  ...personFacts,
  ...statusFacts,
  ...householdFacts,
  ...incomeFacts,
  ...propertyFacts,
  ...rightsFacts,
  ...placeFacts,
} as const satisfies Facts;

/** The id of a fact that is asked in the conversation: its field in the contract. */
export type FactId = keyof typeof facts;

/** The ids of all facts, in their order. */
export const factIds = Object.keys(facts) as readonly FactId[];

/** Whether a fact has a meaning with these answers; undefined while an earlier answer is missing. */
export function applies(id: FactId, answers: Answers, onDate: IsoDate): ReturnType<Applies> {
  return facts[id].applies(answers, onDate);
}

/** The answers that count: those that the others make moot are left out; nothing is left out for being early. */
export function relevant(answers: Answers, onDate: IsoDate): Answers {
  return factIds.reduce<Answers>((kept, id) => {
    if (kept[id] === undefined || applies(id, kept, onDate) !== false) return kept;
    const { [id]: _moot, ...rest } = kept;
    return rest;
  }, answers);
}

/** Whether a field of the contract is a fact of the conversation; the others are asked on the result. */
export function isFact(id: AnswerId): id is FactId {
  return id in facts;
}
