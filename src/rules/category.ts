import type { Answers } from '../contract/situation';
import type { Category, Relation } from '../contract/values';
import type { IsoDate } from '../kernel/iso-date';
import { circleOn } from './circle';

/**
 * The categories open to a person (loi / wet 26-5-2002, art. 14 § 1): one when the answers settle it, two when the law
 * leaves it to the centre (custody for less than half of the time), none while an answer is missing. Reads no unknowns:
 * `cases` has replaced them before.
 */
export function categoriesOf(answers: Answers, onDate: IsoDate): readonly Category[] {
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

function withDependentChild(answers: Answers, onDate: IsoDate): readonly Category[] {
  switch (answers.custody) {
    case 'full':
    case 'equal':
      return ['family'];
    case 'less':
      // No rule says what less than half of the time gives: the centre examines it, so both stay open.
      return ['family', ...withoutChild(answers, onDate)];
    default:
      return [];
  }
}

function withoutChild(answers: Answers, onDate: IsoDate): readonly Category[] {
  const adults = (answers.household ?? []).filter((person) => person !== 'minorChild');
  if (answers.residence === 'homeless' || adults.length === 0) return ['single'];
  if (adults.includes('partner')) return ['cohabitant'];
  switch (answers.sharedHousehold) {
    case 'yes':
      return ['cohabitant'];
    case 'no':
      return ['single'];
    default:
      return adults.some((person) => inCircle(person, onDate)) ? ['cohabitant'] : [];
  }
}

function inCircle(person: string, onDate: IsoDate): boolean {
  return circleOn(onDate).value.includes(person as Relation);
}
