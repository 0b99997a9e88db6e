import { detentions, minorSituations, residences, yesNo } from '../../contract';
import { fixed, type Question } from './question';

/** Where one lives, and how old one is. */
export const personQuestions = [
  { id: 'residence', section: 'person', kind: 'choice', options: fixed(residences), plain: 'home' },
  { id: 'hosted', section: 'person', kind: 'choice', options: fixed(yesNo) },
  {
    id: 'detention',
    section: 'person',
    kind: 'choice',
    options: fixed(detentions),
    worthAsking: ({ residence }) => residence === 'institution',
  },
  { id: 'age', section: 'person', kind: 'count', low: 0, high: 120, unit: 'years', plain: 30 },
  { id: 'minorSituation', section: 'person', kind: 'choice', options: fixed(minorSituations) },
] as const satisfies readonly Question[];
