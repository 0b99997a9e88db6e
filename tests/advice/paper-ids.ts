import type { Answers } from '../../src/contract/situation';
import { papers, type PaperId } from '../../src/advice/papers';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';

/** The day on which papers are asked for when a test names none. */
export const today = isoDate('2026-04-07');

/** The papers that somebody with these answers is asked for. */
export const idsOf = (answers: Answers, onDate: IsoDate = today): readonly PaperId[] =>
  papers(answers, onDate).map(({ id }) => id);
