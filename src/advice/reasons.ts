import type { FactId, ReasonedFinding } from '../rules';
import type { Answers, ConditionId } from '../contract';

/** The answers a condition hangs on, in the order in which they are asked. */
export const factsOf: Readonly<Record<ConditionId, readonly FactId[]>> = {
  residence: ['residence'],
  age: ['age', 'minorSituation'],
  status: ['status', 'document', 'euPurpose', 'threeMonths', 'reception'],
  resources: ['incomes', 'household'],
  work: ['work'],
  otherBenefits: ['otherBenefits'],
  maintenance: ['maintenance'],
};

/** The text that says why a condition came out as it did; the finding carries its reason. */
export type ReasonKey<Found extends ReasonedFinding = ReasonedFinding> = Found extends {
  readonly outcome: 'unanswered';
}
  ? 'finding.unanswered'
  : `finding.${Found['condition']}.${Found['outcome']}.${Found['reason']}`;

/** The key of the sentence for a finding: `finding.<condition>.<outcome>.<reason>`. */
export function reasonKey<Found extends ReasonedFinding>(finding: Found): ReasonKey<Found> {
  const { condition, outcome, reason } = finding;
  const key = outcome === 'unanswered' ? 'finding.unanswered' : `finding.${condition}.${outcome}.${reason}`;
  // The parts of one finding belong together; put together in a text, TypeScript no longer sees that.
  return key as ReasonKey<Found>;
}

/** The question to go back to for a condition: the first that is open, else the last that was answered on the path. */
export function questionFor(
  finding: ReasonedFinding,
  answers: Answers,
  path: readonly FactId[],
): FactId | null {
  const asked = factsOf[finding.condition].filter((id) => path.includes(id));
  if (finding.condition === 'resources') return asked[0] ?? null;
  return asked.find((id) => answers[id] === undefined) ?? asked.at(-1) ?? null;
}
