import type { Assessment } from '../../src/contract/assessment';
import type { Answers } from '../../src/contract/situation';
import type { Question } from '../../src/interview/sections/question';
import type { Sample } from '../people/samples';
import { relativesNamed } from '../../src/fields/people-in-turn';
import type { IsoDate } from '../../src/kernel/iso-date';

/** The screens of a question answered so. A question whose options vary has a screen for each set of them. */
export function screensOf(
  question: Question,
  answers: Answers,
  answer: Sample,
  onDate: IsoDate,
): readonly string[] {
  const { id, kind } = question;
  if (kind === 'choice') return [`${id}: ${question.options(answers).join(' ')}`];
  if (!Array.isArray(answer) || kind === 'several') return [id];
  // Whoever was named is asked for at once; more than a father and a mother may follow on a list.
  if (kind === 'relatives') {
    const mayBeMore = relativesNamed(answers, onDate).some((relation) => relation !== 'parent');
    return [`${id}, figures`, ...(mayBeMore ? [`${id}, list`] : [])];
  }
  const first = `${id}, whether any`;
  return answer.length === 0 ? [first] : [first, `${id}, kinds`, `${id}, figures`, `${id}, list`];
}

/** What a result has on it, one name for each thing that is shown by itself. */
export function resultFeaturesOf(assessment: Assessment): readonly string[] {
  const { estimates, findings, alternatives, warnings, narrowing, contract } = assessment;
  return [
    `estimates: ${estimates.length}`,
    ...(estimates.some(({ perMonth }) => perMonth.low < perMonth.high) ? ['an interval'] : []),
    ...estimates.flatMap(({ ledger }) => ledger.map(({ label }) => `line: ${label}`)),
    ...findings.map(({ condition, outcome }) => `${condition}: ${outcome}`),
    ...alternatives.map((id) => `alternative: ${id}`),
    ...warnings.map((id) => `warning: ${id}`),
    ...(narrowing.length > 0 ? ['something that narrows'] : []),
    `contract: ${contract}`,
  ];
}
