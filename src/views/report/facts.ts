import type { Answers } from '../../contract/situation';

/** Facts that the result asks for itself: they move dates and places, never a condition or an amount. */
export type ReportFact =
  'commune' | 'registeredCommune' | 'appliedOn' | 'decidedOn' | 'notifiedOn' | 'firstMonth' | 'resumed';

/** Tells the conversation such a fact; undefined takes it back. */
export type OnFact = <Fact extends ReportFact>(fact: Fact, value: Answers[Fact] | undefined) => void;
