import { circleOn } from '../rules/circle';
import type { Person } from './person';

/** Why this rate: the last word of a key, `guide.amount.why.<reason>` (loi / wet 26-5-2002, art. 14 § 1). */
export function categoryReason({ answers, assessment }: Person) {
  const household = answers.household ?? [];
  if (!assessment.category) return assessment.categories.length > 1 ? 'open' : 'unanswered';
  if (assessment.category === 'family') return answers.custody === 'equal' ? 'childHalf' : 'child';
  const adults = household.filter((person) => person !== 'minorChild');
  if (assessment.category === 'single') {
    if (answers.residence === 'homeless') return answers.hosted === 'yes' ? 'homelessHosted' : 'homeless';
    return adults.length === 0 ? 'alone' : 'separate';
  }
  if (adults.includes('partner')) return 'partner';
  const counted: readonly string[] = circleOn(assessment.onDate).value;
  return adults.some((person) => counted.includes(person)) ? 'relatives' : 'shared';
}
