import type { Answers } from '../../contract';
import { studentExemptionBelow } from '../../data';
import type { IsoDate } from '../../kernel';

/**
 * Whether the student exemption applies (art. 35 § 2): full-time studies below 25, and after 25 for those who had the
 * integration income before.
 */
export function hasStudentExemption({ work, age, studentSinceBefore25 }: Answers, onDate: IsoDate): boolean {
  if (work !== 'student' || age === undefined) return false;
  return age < studentExemptionBelow.on(onDate).value || studentSinceBefore25 === 'yes';
}
