import type { Answers, Estimate } from '../contract';
import type { Amounts } from '../kernel';
import type { ReasonedAssessment } from '../rules';

/** For whom the guide answers: what was said, and what came of it and why. The day is the assessment's. */
export interface Person {
  readonly answers: Answers;
  readonly assessment: ReasonedAssessment;
  readonly amounts: Amounts;
}

/** The estimates as far as they may be shown: none where the amounts are withheld. */
export function shownEstimates({ amounts, assessment }: Person): readonly Estimate[] {
  return amounts === 'shown' ? assessment.estimates : [];
}

/** The sentence where no amount stands: withheld although it is known, or not known yet. */
export function noAmountKey({ amounts, assessment }: Person) {
  const isKept = amounts === 'withheld' && assessment.estimates.length > 0;
  return isKept ? 'report.amount.withheld' : 'report.amount.unknown';
}
