import type { Answers, Assessment } from '../contract';
import { projectRequiredBelow } from '../data';
import type { IsoDate } from '../kernel';

/**
 * Whether an individual project (PIIS / GPMI; loi / wet 26-5-2002, art. 11 and 13) will be required. It is signed after the
 * decision, within three months; it is never a condition.
 */
export function projectDuty(answers: Answers, onDate: IsoDate): Assessment['contract'] {
  const isYoung = answers.age !== undefined && answers.age < projectRequiredBelow.on(onDate).value;
  const isNew = answers.receivedInLastThreeMonths !== 'yes';
  return isYoung || isNew || answers.work === 'student' ? 'required' : 'optional';
}
