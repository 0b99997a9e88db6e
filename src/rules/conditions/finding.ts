import type { AlternativeId, ConditionId, Finding, Outcome, WarningId } from '../../contract';
import { cite, type Bill } from '../../data';

/** The outcome of a condition and why it came out so: `finding.<condition>.<outcome>.<reason>` is the text. */
export interface Reasoned<
  Condition extends ConditionId = ConditionId,
  Result extends Outcome = Outcome,
  Reason extends string = string,
> extends Finding {
  readonly condition: Condition;
  readonly outcome: Result;
  readonly reason: Reason;
}

/** One condition judged: what came of it and why, which other rights it points to, and what must be said beside it. */
export interface Judged<Found extends Reasoned = Reasoned> {
  readonly finding: Found;
  readonly alternatives: readonly AlternativeId[];
  readonly warnings: readonly WarningId[];
  /** A bill, still a draft, that would change this outcome. */
  readonly bill: Bill | null;
}

/** The article of each condition (loi / wet 26-5-2002, art. 3 and 4). */
const articles: Readonly<Record<ConditionId, string>> = {
  residence: '3, 1°',
  age: '3, 2°',
  status: '3, 3°',
  resources: '3, 4°',
  work: '3, 5°',
  otherBenefits: '3, 6°',
  maintenance: '4',
};

/** A condition, its outcome and the reason for it, with the article that says so. */
export function judged<
  const Condition extends ConditionId,
  const Result extends Outcome,
  const Reason extends string,
>(
  condition: Condition,
  outcome: Result,
  reason: Reason,
  beside: {
    readonly alternatives?: readonly AlternativeId[];
    readonly warnings?: readonly WarningId[];
    readonly bill?: Bill | null;
  } = {},
): Judged<Reasoned<Condition, Result, Reason>> {
  const finding = { condition, outcome, reason, basis: cite('loi-2002-05-26', articles[condition]) };
  return {
    finding,
    alternatives: beside.alternatives ?? [],
    warnings: beside.warnings ?? [],
    bill: beside.bill ?? null,
  };
}

/** A condition that no answer has settled yet. */
export function unanswered<const Condition extends ConditionId>(
  condition: Condition,
): Judged<Reasoned<Condition, 'unanswered', 'unanswered'>> {
  return judged(condition, 'unanswered', 'unanswered');
}
