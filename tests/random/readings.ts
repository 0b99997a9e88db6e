import type { Assessment, Estimate } from '../../src/contract/assessment';
import type { Reading } from '../../src/contract/values';

/** The estimate of a reading; one alone stands for both. */
export const under = (assessment: Assessment, reading: Reading): Estimate | undefined =>
  assessment.estimates.find((estimate) => estimate.reading === reading) ?? assessment.estimates[0];
