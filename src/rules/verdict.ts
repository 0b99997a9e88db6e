import type { Answers, Finding, Verdict } from '../contract';

/**
 * What the findings add up to. Detention suspends the payment and keeps the right (A.R. / K.B. 11-7-2002, art. 39).
 */
export function verdict(findings: readonly Finding[], answers: Answers): Verdict {
  const outcomes = findings.filter(decides).map(({ outcome }) => outcome);
  if (answers.detention === 'prison' || answers.detention === 'prisonTag') return 'suspended';
  if (outcomes.includes('notMet')) return 'unlikely';
  if (outcomes.includes('unanswered')) return 'incomplete';
  return outcomes.includes('depends') ? 'depends' : 'likely';
}

/** Whether a condition moves the verdict: all do but the help of the family (art. 4 of the act), which is only shown. */
export function decides({ condition }: Pick<Finding, 'condition'>): boolean {
  return condition !== 'maintenance';
}
