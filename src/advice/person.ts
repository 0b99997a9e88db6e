import type { Answers } from '../contract/situation';
import type { ReasonedAssessment } from '../rules/assess';

/** For whom the guide answers: what was said, and what came of it and why. The day is the assessment's. */
export interface Person {
  readonly answers: Answers;
  readonly assessment: ReasonedAssessment;
}
