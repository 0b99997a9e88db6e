import type { Answers } from '../../contract';
import { capitalSlices } from '../../data';
import type { IsoDate } from '../../kernel';
import type { Question } from './question';

/** Savings, real estate, what was sold or given away, and a home paid by others. */
export const propertyQuestions = [
  { id: 'savings', section: 'property', kind: 'money', per: 'once', first: 'any', ofBoth: true, plain: 0 },
  {
    id: 'savingsShare',
    section: 'property',
    kind: 'percent',
    first: 'all',
    ofBoth: true,
    worthAsking: ({ savings }, onDate) => isAboveFirstSlice(savings, onDate),
  },
  { id: 'properties', section: 'property', kind: 'properties', ofBoth: true, plain: [] },
  {
    id: 'childBenefitChildren',
    section: 'property',
    kind: 'count',
    low: 0,
    high: 99,
    first: 'any',
    ofBoth: true,
  },
  { id: 'partnerSavings', section: 'property', kind: 'money', per: 'once', first: 'any', plain: 0 },
  {
    id: 'partnerSavingsShare',
    section: 'property',
    kind: 'percent',
    first: 'all',
    worthAsking: ({ partnerSavings }, onDate) => isAboveFirstSlice(partnerSavings, onDate),
  },
  { id: 'partnerProperties', section: 'property', kind: 'properties', plain: [] },
  { id: 'transfers', section: 'property', kind: 'transfers', ofBoth: true, plain: [] },
  {
    id: 'housingPaidByOthers',
    section: 'property',
    kind: 'money',
    per: 'month',
    first: 'any',
    worthAsking: ({ residence }) => residence !== 'homeless',
    plain: 0,
  },
] as const satisfies readonly Question[];

/** Below the first slice nothing counts, whoever owns it (A.R. / K.B. 11-7-2002, art. 27). */
function isAboveFirstSlice(savings: Answers['savings'], onDate: IsoDate): boolean {
  return typeof savings === 'number' && savings > (capitalSlices.on(onDate).value[0]?.upTo ?? 0);
}
