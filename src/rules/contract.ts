import type { Assessment } from '../contract/assessment';
import type { Answers } from '../contract/situation';

/** Below this age the individual project is always required, in years (loi / wet 26-5-2002, art. 11). */
const requiredBelow = 25;

/**
 * Whether an individual project (PIIS / GPMI; art. 11 and 13) will be required. It is signed after the decision, within
 * three months; it is never a condition.
 */
export function contractDuty(answers: Answers): Assessment['contract'] {
  const isYoung = answers.age !== undefined && answers.age < requiredBelow;
  const isNew = answers.receivedInLastThreeMonths !== 'yes';
  return isYoung || isNew || answers.work === 'student' ? 'required' : 'optional';
}
