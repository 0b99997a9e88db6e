import type { Answers } from '../../contract';
import { incomeTreatment, studentExemptionBelow, type Treatment } from '../../data';
import type { IsoDate } from '../../kernel';

/** Whether some income of the person falls under one of these exemptions (A.R. / K.B. 11-7-2002, art. 35). */
export function earns(
  { incomes = [] }: Answers,
  exemptions: readonly Treatment['exemption'][],
  onDate: IsoDate,
): boolean {
  const treatment = incomeTreatment.on(onDate).value;
  return incomes.some(({ kind }) => exemptions.includes(treatment[kind].exemption));
}

/** A student below the age up to which every full-time student has the student exemption (art. 35 § 2). */
export function isStudentBelowLimit({ work, age }: Answers, onDate: IsoDate): boolean {
  return work === 'student' && (age ?? 0) < studentExemptionBelow.on(onDate).value;
}

/** A student past the limit whose pay would keep the student exemption, and has no other (art. 35 § 2). */
export function mayKeepStudentExemption(answers: Answers, onDate: IsoDate): boolean {
  if (answers.work !== 'student' || isStudentBelowLimit(answers, onDate)) return false;
  const hasPay = (answers.incomes ?? []).some(({ kind }) => kind === 'wage');
  return hasPay && (answers.jobStarted !== 'during' || earns(answers, ['artistic'], onDate));
}
