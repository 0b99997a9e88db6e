import type { Answers, Category } from '../../contract';
import type { IsoDate } from '../../kernel';
import { adultsIn, livesWithPartner, mayCount } from './household';

/** Why a category: the last word of a text, `guide.amount.why.<reason>`. */
export type CategoryReason =
  | 'child'
  | 'childHalf'
  | 'homeless'
  | 'homelessHosted'
  | 'alone'
  | 'separate'
  | 'partner'
  | 'relatives'
  | 'shared';

/** A category that is open to a person, and why. */
export interface OpenCategory {
  readonly category: Category;
  readonly reason: CategoryReason;
}

/**
 * The categories open to a person (loi / wet 26-5-2002, art. 14 § 1): one when the answers settle it, two when the law
 * leaves it to the centre (custody for less than half of the time), none while an answer is missing. Reads no unknowns:
 * `cases` has replaced them before.
 */
export function categoriesOf(answers: Answers, onDate: IsoDate): readonly OpenCategory[] {
  if (!answers.household) return [];
  if (!answers.household.includes('minorChild')) return withoutChild(answers, onDate);
  switch (answers.childrenDependent) {
    case 'yes':
      return withDependentChild(answers, onDate);
    case 'no':
      return withoutChild(answers, onDate);
    default:
      return [];
  }
}

/** Whether only the family category is open: one rate for both partners, and everything of theirs together. */
export function isSurelyFamily(answers: Answers, onDate: IsoDate): boolean {
  const open = categoriesOf(answers, onDate);
  return open.length > 0 && open.every(({ category }) => category === 'family');
}

function withDependentChild(answers: Answers, onDate: IsoDate): readonly OpenCategory[] {
  switch (answers.custody) {
    case 'full':
      return [{ category: 'family', reason: 'child' }];
    case 'equal':
      return [{ category: 'family', reason: 'childHalf' }];
    case 'less':
      // No rule says what less than half of the time gives: the centre examines it, so both stay open.
      return [{ category: 'family', reason: 'child' }, ...withoutChild(answers, onDate)];
    default:
      return [];
  }
}

function withoutChild(answers: Answers, onDate: IsoDate): readonly OpenCategory[] {
  const adults = adultsIn(answers);
  if (answers.residence === 'homeless') {
    return [{ category: 'single', reason: answers.hosted === 'yes' ? 'homelessHosted' : 'homeless' }];
  }
  if (adults.length === 0) return [{ category: 'single', reason: 'alone' }];
  if (livesWithPartner(answers)) return [{ category: 'cohabitant', reason: 'partner' }];
  const withRelatives = adults.some((person) => mayCount(person, onDate));
  switch (answers.sharedHousehold) {
    case 'yes':
      return [{ category: 'cohabitant', reason: withRelatives ? 'relatives' : 'shared' }];
    case 'no':
      return [{ category: 'single', reason: 'separate' }];
    default:
      return withRelatives ? [{ category: 'cohabitant', reason: 'relatives' }] : [];
  }
}
