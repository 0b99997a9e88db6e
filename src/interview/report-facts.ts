import type { AnswerId, Answers } from '../contract';

/** Facts that the result asks for itself: they move dates, places and the first month, never a condition. */
export const reportFacts = [
  'commune',
  'registeredCommune',
  'appliedOn',
  'decidedOn',
  'notifiedOn',
  'firstMonth',
  'resumed',
] as const satisfies readonly AnswerId[];
export type ReportFact = (typeof reportFacts)[number];

/** Whether a field of the contract may be answered on the result. */
export function isReportFact(id: AnswerId): id is ReportFact {
  return (reportFacts as readonly AnswerId[]).includes(id);
}

/** Tells the conversation such a fact; undefined takes it back. */
export type OnFact = <Fact extends ReportFact>(fact: Fact, value: Answers[Fact] | undefined) => void;
