import type { Answers, Cohabitant, Relation } from '../../contract';
import { childBenefitBelow, relativesWhoCount } from '../../data';
import type { IsoDate } from '../../kernel';

/** Whoever lives there and is no minor child (majeurs du ménage / meerderjarigen in het gezin). */
export function adultsIn({ household = [] }: Answers): readonly Cohabitant[] {
  return household.filter((person) => person !== 'minorChild');
}

/** Adults in the home other than the partner: with them the household may be shared or not (loi / wet 26-5-2002, art. 14 § 1). */
export function othersIn(answers: Answers): readonly Relation[] {
  return adultsIn(answers).filter((person): person is Relation => person !== 'partner');
}

/** Whether a partner lives there; undefined while nobody was named. */
export function livesWithPartner({ household }: Answers): boolean | undefined {
  return household?.includes('partner');
}

/** A minor child lives there and may depend on the person, so that the family category is not ruled out. */
export function mayHaveDependentChild({ household, childrenDependent }: Answers): boolean {
  return household?.includes('minorChild') === true && childrenDependent !== 'no';
}

/** A homeless person without a dependent child has the single rate, whoever gives shelter (art. 14 § 1, 2°). */
export function isSingleBecauseHomeless(answers: Answers): boolean {
  return answers.residence === 'homeless' && !mayHaveDependentChild(answers);
}

/** Whether somebody of this relation may count (A.R. / K.B. 11-7-2002, art. 34 § 2). */
export function mayCount(person: Cohabitant, onDate: IsoDate): person is Relation {
  const { relations }: { readonly relations: readonly Cohabitant[] } = relativesWhoCount.on(onDate).value;
  return relations.includes(person);
}

/**
 * The people in the home whose income may count as relatives (art. 34 § 2): none with a household of one's own, none for
 * somebody who is single because homeless.
 */
export function relativesWhoMayCount(answers: Answers, onDate: IsoDate): readonly Relation[] {
  if (answers.sharedHousehold === 'no' || isSingleBecauseHomeless(answers)) return [];
  return othersIn(answers).filter((person) => mayCount(person, onDate));
}

/** Whether a relative could still receive child benefit for the person; only below a certain age, or while it is not known. */
export function mayHaveChildBenefit({ age }: Answers, onDate: IsoDate): boolean {
  return age === undefined || age < childBenefitBelow.on(onDate).value;
}
