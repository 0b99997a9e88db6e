import { detentions, minorSituations, residences, yesNo } from '../../contract';
import { detained } from './beyond-contract';
import { fixed, type Question } from './question';

const [home, homeless, ...elsewhere] = residences;

/** Where one lives: prison, leave and a tag stand by themselves, so that nobody who is detained is taken to be free. */
const whereabouts = [home, homeless, detained, ...elsewhere] as const;

/** Where one lives, and how old one is. */
export const personQuestions = [
  {
    id: 'residence',
    section: 'person',
    kind: 'choice',
    options: fixed(whereabouts),
    plain: 'home',
  },
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
