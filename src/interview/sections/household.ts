import { cohabitants, custodies, yesNo } from '../../contract';
import { fixed, type Question } from './question';

/** Who lives there. */
export const householdQuestions = [
  {
    id: 'household',
    section: 'household',
    kind: 'several',
    options: fixed(cohabitants),
    groups: [
      { id: 'partner', options: ['partner'] },
      { id: 'minorChild', options: ['minorChild'] },
      { id: 'family', options: ['parent', 'adultChild', 'grandparent', 'adultGrandchild', 'sibling'] },
      { id: 'byMarriage', options: ['parentInLaw', 'childInLaw', 'formerSpouse', 'stepParent'] },
      { id: 'other', options: ['other'] },
    ],
    plain: [],
  },
  { id: 'childrenDependent', section: 'household', kind: 'choice', options: fixed(yesNo) },
  { id: 'custody', section: 'household', kind: 'choice', options: fixed(custodies) },
  { id: 'sharedHousehold', section: 'household', kind: 'choice', options: fixed(yesNo) },
  { id: 'partnerApplies', section: 'household', kind: 'choice', options: fixed(yesNo) },
] as const satisfies readonly Question[];
