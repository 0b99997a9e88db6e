import { startedElsewhere } from '../../rules';
import type { Question } from './question';

/** Where one lives, and where one was registered. */
export const placeQuestions = [
  { id: 'commune', section: 'place', kind: 'place', optional: true },
  {
    id: 'registeredCommune',
    section: 'place',
    kind: 'place',
    optional: true,
    // Where only the status counts, the commune of registration can be named on the result (act of 2 April 1965, art. 2 § 5).
    worthAsking: startedElsewhere,
  },
] as const satisfies readonly Question[];
