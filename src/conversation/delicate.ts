import type { Section } from '../interview';
import type { Screen } from './trail';

/** Questions on the money of the people at home, besides those on the household itself. */
const onOthers: readonly string[] = [
  'partnerIncomes',
  'partnerJobStarted',
  'partnerSavings',
  'partnerSavingsShare',
  'partnerProperties',
  'relatives',
  'otherApplicants',
  'maintenance',
];

/** Whether somebody at home might be hurt or angered by what this screen shows: who lives there, what they owe, all answers. */
export function isDelicate({ phase, question }: Screen, section: Section | undefined): boolean {
  if (question) return onOthers.includes(question) || section === 'household';
  return phase === 'reviewing' || phase === 'reporting';
}
