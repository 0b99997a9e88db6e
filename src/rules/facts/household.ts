import type { Answers } from '../../contract';
import { isSurelyFamily } from '../household/category';
import {
  isSingleBecauseHomeless,
  livesWithPartner,
  mayHaveDependentChild,
  othersIn,
} from '../household/household';
import { always, whenKnown, type Facts } from './fact';

/** Who lives there, and what of it makes the category (loi / wet 26-5-2002, art. 14 § 1). */
export const householdFacts = {
  household: { applies: always },
  childrenDependent: {
    applies: ({ household }) => household?.includes('minorChild'),
    whenUnknown: ['yes', 'no'],
  },
  custody: {
    applies: ({ household, childrenDependent }) =>
      whenKnown(household, (people) =>
        people.includes('minorChild') ? whenKnown(childrenDependent, (one) => one !== 'no') : false,
      ),
    // Equal custody counts as full.
    whenUnknown: ['full', 'less'],
  },
  sharedHousehold: {
    applies: (answers) =>
      whenKnown(answers.household, () => othersIn(answers).length > 0 && !isSingleBecauseHomeless(answers)),
    whenUnknown: ['yes', 'no'],
  },
  partnerApplies: {
    applies: (answers, onDate) =>
      livesWithPartner(answers) && isSettled(answers) && !isSurelyFamily(answers, onDate),
    whenUnknown: ['yes', 'no'],
  },
} as const satisfies Facts;

/** Whether the answers on the children, where there are any, have been given. */
function isSettled(answers: Answers): boolean | undefined {
  if (!mayHaveDependentChild(answers)) return true;
  return answers.childrenDependent && answers.custody ? true : undefined;
}
