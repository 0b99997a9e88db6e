import { exemptionSchemes, jobStarts, yesNo } from '../../contract';
import { hasStudentExemption } from '../../rules';
import { earns, isStudentBelowLimit } from './exempt-income';
import { fixed, type Question } from './question';

/** Incomes of the person, the partner and relatives, and what may be kept of pay. */
export const incomeQuestions = [
  { id: 'incomes', section: 'income', kind: 'incomes', plain: [] },
  {
    id: 'jobStarted',
    section: 'income',
    kind: 'choice',
    options: fixed(jobStarts),
    // The student exemption does not ask when the job began.
    worthAsking: (answers, onDate) =>
      !isStudentBelowLimit(answers, onDate) ||
      (answers.incomes ?? []).some(({ kind }) => kind === 'selfEmployed'),
  },
  { id: 'shortageJob', section: 'income', kind: 'choice', options: fixed(yesNo) },
  {
    id: 'exemptionScheme',
    section: 'income',
    kind: 'choice',
    options: fixed(exemptionSchemes),
    // One exemption excludes the other for good (art. 35), so it matters where both would exempt something.
    worthAsking: (answers, onDate) =>
      !hasStudentExemption(answers, onDate) &&
      earns(answers, ['artistic'], onDate) &&
      (earns(answers, ['training'], onDate) ||
        (earns(answers, ['pay'], onDate) && answers.jobStarted !== 'before')),
  },
  { id: 'partnerIncomes', section: 'income', kind: 'incomes' },
  { id: 'partnerJobStarted', section: 'income', kind: 'choice', options: fixed(jobStarts) },
  { id: 'relatives', section: 'income', kind: 'relatives' },
  {
    id: 'otherApplicants',
    section: 'income',
    kind: 'count',
    low: 0,
    high: 99,
    first: 'any',
    // One relative alone leaves nobody else in the home who could apply.
    worthAsking: ({ household }) => (household ?? []).length > 1,
    plain: 0,
  },
] as const satisfies readonly Question[];
