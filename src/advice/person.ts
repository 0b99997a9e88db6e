import type { Answers } from '../contract';
import type { ReasonedAssessment } from '../rules';

/** For whom the guide answers: what was said, and what came of it and why. The day is the assessment's. */
export interface Person {
  readonly answers: Answers;
  readonly assessment: ReasonedAssessment;
}
