import { incomeTreatment } from '../data';
import { dayOfMonth } from '../kernel';
import { line, onDay } from '../text';
import type { Person } from './person';

/** Whether the right begins on the first of a month, so that the month is whole. */
export function isWholeMonth({ assessment }: Person): boolean {
  return dayOfMonth(assessment.onDate) === 1;
}

/**
 * Whether it matters if the right existed in the two months before (reprise / hervatting): not for a whole month, and not
 * for somebody who said that there was nothing in the last three months, unless the question has been answered.
 */
export function mayBeResumed(person: Person): boolean {
  const { receivedInLastThreeMonths, resumed } = person.answers;
  return !isWholeMonth(person) && (receivedInLastThreeMonths !== 'no' || resumed !== undefined);
}

/** How the amount of the first month that was asked for is worked out (A.R. / K.B. 11-7-2002, art. 22 and 23). */
export function firstMonthLines(person: Person) {
  const { answers, assessment } = person;
  if (answers.firstMonth !== true) return [];
  const day = onDay(assessment.onDate);
  if (isWholeMonth(person)) return [line('report.firstMonth.whole', { day })];
  if (answers.resumed === 'yes') return [line('report.firstMonth.resumption')];
  const treatment = incomeTreatment.on(assessment.onDate).value;
  const earns = (answers.incomes ?? []).some(({ kind }) => treatment[kind].isProfessional);
  return [
    line('report.firstMonth.newClaim'),
    // The test concerns pay and benefits that replace it, and nothing else.
    ...(earns ? [line('report.firstMonth.test')] : []),
  ];
}
