import type { Finding } from '../contract/assessment';
import type { AlternativeId, ConditionId, Outcome, WarningId } from '../contract/values';
import { cite } from '../data/acts';

/** One condition judged: what came of it, which other rights it points to, and what must be said beside it. */
export interface Judged {
  readonly finding: Finding;
  readonly alternatives: readonly AlternativeId[];
  readonly warnings: readonly WarningId[];
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

/** A condition and its outcome, with the article that says so. */
export function judged(
  condition: ConditionId,
  outcome: Outcome,
  alternatives: readonly AlternativeId[] = [],
  warnings: readonly WarningId[] = [],
): Judged {
  const finding = { condition, outcome, basis: cite('loi-2002-05-26', articles[condition]) };
  return { finding, alternatives, warnings };
}
