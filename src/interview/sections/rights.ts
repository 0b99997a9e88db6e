import { maintenances, otherBenefits, yesNo } from '../../contract';
import { projectRequiredBelow } from '../../data';
import { mayKeepStudentExemption } from './exempt-income';
import { fixed, type Question } from './question';

/** Other benefits, maintenance, and what was received before. */
export const rightsQuestions = [
  { id: 'otherBenefits', section: 'rights', kind: 'choice', options: fixed(otherBenefits), plain: 'none' },
  { id: 'maintenance', section: 'rights', kind: 'choice', options: fixed(maintenances), plain: 'none' },
  {
    id: 'receivedInLastThreeMonths',
    section: 'rights',
    kind: 'choice',
    options: fixed(yesNo),
    // Under 25, and for full-time students, the project is required whatever the answer (art. 11).
    worthAsking: (answers, onDate) =>
      answers.work === 'student'
        ? mayKeepStudentExemption(answers, onDate)
        : (answers.age ?? 0) >= projectRequiredBelow.on(onDate).value,
    plain: 'no',
  },
  {
    id: 'studentSinceBefore25',
    section: 'rights',
    kind: 'choice',
    options: fixed(yesNo),
    // Only somebody who receives it already can have had it before.
    worthAsking: (answers, onDate) =>
      answers.receivedInLastThreeMonths === 'yes' && mayKeepStudentExemption(answers, onDate),
  },
] as const satisfies readonly Question[];
