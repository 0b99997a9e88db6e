import type { Answers } from '../../contract';
import { always, type Facts } from './fact';

/** Where one lives, and where one was registered (loi / wet 2-4-1965, art. 1 and 2). */
export const placeFacts = {
  commune: { applies: always },
  registeredCommune: {
    applies: (answers) =>
      startedElsewhere(answers) ||
      answers.status === 'asylumSeeker' ||
      answers.status === 'temporaryProtection',
  },
} as const satisfies Facts;

/** For studies and institutions the commune of registration at the start stays competent (art. 2). */
export function startedElsewhere({ work, residence, detention }: Answers): boolean {
  return work === 'student' || residence === 'institution' || detention === 'prison';
}
