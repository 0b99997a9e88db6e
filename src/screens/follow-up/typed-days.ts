import type { Answers } from '../../contract';
import { firstOnDate } from '../../contract';
import { readDay, type TypedDay } from '../../fields';
import { isoDate, monthsLater, type IsoDate } from '../../kernel';
import { outOfOrder } from '../../letters';
import { mistaken, type Mistake, type Parsed } from '../../ui';

/** The days of the file that a person may know (demande, décision, lettre / aanvraag, beslissing, brief). */
export const datedFacts = ['appliedOn', 'decidedOn', 'notifiedOn'] as const;
export type DatedFact = (typeof datedFacts)[number];

/** What was typed for each, read: days that were left open are absent. */
export interface ReadDays {
  readonly facts: Readonly<Record<DatedFact, IsoDate | undefined>>;
  readonly mistakes: readonly Mistake[];
}

/** The first field of a day, where a mistake is put right. */
export function fieldOf(fact: DatedFact): string {
  return `dates-${fact}-day`;
}

/**
 * Reads the three days together: each may be open, none may be half typed, none may stand before an earlier step, and what
 * the centre has done already lies in no future.
 */
export function readDays(typed: Readonly<Record<DatedFact, TypedDay>>, today: IsoDate): ReadDays {
  const parsed = datedFacts.map((fact) => ({ fact, reading: readOne(fact, typed[fact], today) }));
  const mistakes = parsed.flatMap(({ reading }) =>
    reading && !reading.ok ? reading.mistakes.map((one): Mistake => ({ ...one, inner: true })) : [],
  );
  const known: Answers = Object.fromEntries(
    parsed.flatMap(({ fact, reading }) => (reading?.ok ? [[fact, reading.value]] : [])),
  );
  const misplaced = mistakes.length === 0 ? outOfOrder(known) : null;
  return {
    facts: { appliedOn: known.appliedOn, decidedOn: known.decidedOn, notifiedOn: known.notifiedOn },
    mistakes: misplaced
      ? [{ at: fieldOf(misplaced), key: `date.outOfOrder.${misplaced}`, inner: true }]
      : mistakes,
  };
}

/** An application may be meant for later; a decision and its letter are known because they came. */
function readOne(fact: DatedFact, typed: TypedDay, today: IsoDate): Parsed<IsoDate> | null {
  if ((typed.day + typed.month + typed.year).trim() === '') return null;
  const next = monthsLater(today, 12);
  const read = readDay(typed, fieldOf(fact), { low: isoDate(firstOnDate), high: next });
  const isTooEarly = read.ok && fact !== 'appliedOn' && read.value > today;
  return isTooEarly ? mistaken(fieldOf(fact), 'mistake.dateInFuture') : read;
}
