import type { AnswerId, Citation } from '../contract';
import { cite } from '../data';

/** The twelve questions of the federal guide (le revenu d’intégration en douze pas), in their order. */
export const stepIds = [
  'what',
  'conditions',
  'where',
  'after',
  'inquiry',
  'amount',
  'change',
  'repay',
  'children',
  'parents',
  'refusal',
  'more',
] as const;
export type StepId = (typeof stepIds)[number];

/** What a step shows besides its sentences. */
export type StepPanel =
  | 'place'
  | 'script'
  | 'dates'
  | 'papers'
  | 'rates'
  | 'childrenPay'
  | 'parentsPay'
  | 'tribunal'
  | 'letters'
  | 'contacts';

/** One of the twelve steps: where it comes from, and on which answers it hangs. */
export interface Step {
  readonly id: StepId;
  readonly basis: readonly Citation[];
  readonly facts: readonly AnswerId[];
  readonly shows: readonly StepPanel[];
}

const act = (...articles: readonly string[]): readonly Citation[] =>
  articles.map((article) => cite('loi-2002-05-26', article));

/** The guide as a list; its sentences are `linesOf`, its titles `guide.<step>.title`. */
export const steps: readonly Step[] = [
  { id: 'what', basis: act('2', '3, 4°'), facts: ['residence', 'incomes'], shows: [] },
  {
    id: 'conditions',
    basis: act('3', '11'),
    facts: ['residence', 'age', 'status', 'work', 'otherBenefits', 'receivedInLastThreeMonths'],
    shows: [],
  },
  {
    id: 'where',
    basis: [cite('loi-1965-04-02', '1'), cite('loi-1965-04-02', '2'), ...act('18')],
    facts: ['commune', 'registeredCommune', 'residence', 'work'],
    shows: ['place', 'script'],
  },
  {
    id: 'after',
    basis: act('18', '20', '21', '23'),
    facts: ['appliedOn', 'decidedOn', 'notifiedOn'],
    shows: ['dates'],
  },
  { id: 'inquiry', basis: act('19'), facts: ['residence', 'household', 'incomes'], shows: ['papers'] },
  {
    id: 'amount',
    basis: act('14, § 1'),
    facts: ['household', 'sharedHousehold', 'childrenDependent', 'custody', 'residence'],
    shows: ['rates'],
  },
  {
    id: 'change',
    basis: [...act('16', '22'), cite('ar-2002-07-11', '22'), cite('ar-2002-07-11', '34')],
    facts: ['incomes', 'partnerIncomes', 'relatives', 'savings', 'properties', 'transfers'],
    shows: [],
  },
  { id: 'repay', basis: act('24', '25', '28', '30'), facts: ['otherBenefits'], shows: [] },
  {
    id: 'children',
    basis: [...act('26'), cite('ar-2002-07-11', '50')],
    facts: ['transfers', 'age', 'household'],
    shows: ['childrenPay'],
  },
  {
    id: 'parents',
    basis: [...act('4', '26'), cite('ar-2002-07-11', '50')],
    facts: ['age', 'maintenance', 'household'],
    shows: ['parentsPay'],
  },
  {
    id: 'refusal',
    basis: act('20', '47'),
    facts: ['appliedOn', 'notifiedOn', 'commune'],
    shows: ['tribunal', 'letters'],
  },
  { id: 'more', basis: [], facts: [], shows: ['contacts'] },
];
