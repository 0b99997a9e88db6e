import { unknown, type Answers, type ExemptionScheme } from '../../contract';
import type { IsoDate } from '../../kernel';
import type { CountedIncome } from './own-income';
import { hasStudentExemption } from './student';

/** Whose income it is, as far as art. 35 asks. */
export interface Worker {
  readonly incomes: readonly CountedIncome[];
  readonly jobStarted: Answers['jobStarted'];
  readonly shortageJob: Answers['shortageJob'];
  readonly isStudent: boolean;
  /** Which of general and artistic was begun first, where that was said: it alone applies. */
  readonly begun: ExemptionScheme | null;
}

/** The applicant, as art. 35 sees him or her. */
export function applicant(answers: Answers, incomes: readonly CountedIncome[], onDate: IsoDate): Worker {
  const begun = answers.exemptionScheme;
  return {
    incomes,
    jobStarted: answers.jobStarted,
    // Never for students, with or without an exemption of their own.
    shortageJob: answers.work === 'student' ? undefined : answers.shortageJob,
    isStudent: hasStudentExemption(answers, onDate),
    begun: begun === undefined || begun === unknown ? null : begun,
  };
}

/** The partner of somebody in the family category; elsewhere no cohabitant has any of these exemptions (reading D4). */
export function familyPartner(answers: Answers, incomes: readonly CountedIncome[]): Worker {
  return {
    incomes,
    jobStarted: answers.partnerJobStarted,
    shortageJob: undefined,
    isStudent: false,
    begun: null,
  };
}
