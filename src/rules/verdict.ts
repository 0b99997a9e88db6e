import type { Answers, Finding, Verdict } from '../contract';

/**
 * What the findings add up to. Detention suspends the payment and keeps the right (A.R. / K.B. 11-7-2002, art. 39); the
 * finding on maintenance is shown and never moves the verdict.
 */
export function verdict(findings: readonly Finding[], answers: Answers): Verdict {
  const outcomes = findings
    .filter(({ condition }) => condition !== 'maintenance')
    .map(({ outcome }) => outcome);
  if (answers.detention === 'prison' || answers.detention === 'prisonTag') return 'suspended';
  if (outcomes.includes('notMet')) return 'unlikely';
  if (outcomes.includes('unanswered')) return 'incomplete';
  return outcomes.includes('depends') ? 'depends' : 'likely';
}
