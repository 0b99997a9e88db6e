import type { Answers, Dates } from '../contract';
import type { IsoDate } from '../kernel';
import { letterKinds, type LetterKind } from './letter';

/** What is read to suggest a letter; `today` is the day on the device, for this only. */
export interface Moment {
  readonly answers: Answers;
  readonly dates: Dates;
  readonly today: IsoDate;
  readonly refusedBefore?: boolean | undefined;
}

/**
 * The letter that fits now. Whoever has a decision, or was refused before, is shown the court and not a first request;
 * silence is met with a reminder first, and with the court once the letter can no longer be under way.
 */
export function suggestedLetter({ answers, dates, today, refusedBefore }: Moment): LetterKind {
  if (answers.decidedOn || answers.notifiedOn || refusedBefore) return 'petition';
  if (!dates.decisionDue || !dates.letterDue) {
    if (answers.detention === 'released') return 'resumption';
    return answers.receivedInLastThreeMonths === 'yes' ? 'change' : 'application';
  }
  if (today <= dates.decisionDue) return 'hearing';
  return today <= dates.letterDue ? 'reminder' : 'petition';
}

/** The letters that mean something to somebody: payment begins again only for whoever was detained. */
export function lettersFor({ detention = 'none' }: Answers): readonly LetterKind[] {
  return letterKinds.filter((kind) => kind !== 'resumption' || detention !== 'none');
}
