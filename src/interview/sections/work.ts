import { works } from '../../contract';
import { pensionAge } from '../../data';
import { fixed, type Question } from './question';

/** What one does, or what keeps one from working. */
export const workQuestions = [
  {
    id: 'work',
    section: 'work',
    kind: 'choice',
    options: fixed(works),
    worthAsking: ({ age }, onDate) => age !== undefined && age < pensionAge.on(onDate).value,
    plain: 'seeking',
  },
] as const satisfies readonly Question[];
