import type { AlternativeId } from '../contract';
import type { Person } from './person';

/** Another right as it is told to this person: the words it has, and which alternative of the contract it is. */
interface OtherRight {
  /** Its words are `alternative.<words>.title`, `.text` and `.where`. */
  readonly words: RightWords;
  readonly alternative: AlternativeId | null;
}

/** The alternatives of the contract, and those that need words of their own. */
type RightWords = AlternativeId | 'childOwnRight' | 'familyReception' | 'claimAsSelfEmployed';

/** Whether the family of somebody without a right to stay has a child whose need counts by itself (loi / wet 8-7-1976, art. 57 § 2). */
export function isFamilyWithoutStay({ answers }: Person): boolean {
  return answers.status === 'noLegalStay' && answers.household?.includes('minorChild') === true;
}

/** Whether somebody works for himself, or did: other services pay than those of employees. */
export function isSelfEmployed({ answers }: Person): boolean {
  return (
    answers.work === 'selfEmployed' || (answers.incomes ?? []).some(({ kind }) => kind === 'selfEmployed')
  );
}

/** What else is open to this person, the most fitting first: a child’s own right before what the parents have. */
export function otherRightsOf(person: Person): readonly OtherRight[] {
  const rights = person.assessment.alternatives.map((alternative): OtherRight => {
    if (alternative === 'fedasilReception' && isFamilyWithoutStay(person))
      return { words: 'familyReception', alternative };
    if (alternative === 'claimOtherBenefitFirst' && isSelfEmployed(person))
      return { words: 'claimAsSelfEmployed', alternative };
    return { words: alternative, alternative };
  });
  return isFamilyWithoutStay(person) ? [{ words: 'childOwnRight', alternative: null }, ...rights] : rights;
}
