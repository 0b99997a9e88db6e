import type { Assessment } from '../contract/assessment';
import type { Answers } from '../contract/situation';

/** For whom the guide answers: what was said, and what came of it. The day is the assessment's. */
export interface Person {
  readonly answers: Answers;
  readonly assessment: Assessment;
}
