import type { Answers } from '../../contract';
import { keyOf, parseDay } from '../../i18n';
import { partsOf, type IsoDate } from '../../kernel';
import { outOfOrder } from '../../letters';
import type { Mistake } from '../../ui';

/** The days of the file that a person may know (demande, décision, lettre / aanvraag, beslissing, brief). */
export const datedFacts = ['appliedOn', 'decidedOn', 'notifiedOn'] as const;
export type DatedFact = (typeof datedFacts)[number];

/** A day as it is typed: three short texts. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

/** What was typed for each, read: days that were left open are absent. */
export interface ReadDays {
  readonly facts: Readonly<Record<DatedFact, IsoDate | undefined>>;
  readonly mistakes: readonly Mistake[];
}

/** The day as it would be typed; empty when it is not known. */
export function typedDay(date: IsoDate | undefined): TypedDay {
  if (!date) return { day: '', month: '', year: '' };
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}

/** The first field of a day, where a mistake is put right. */
export function fieldOf(fact: DatedFact): string {
  return `dates-${fact}-day`;
}

/** Reads the three days together: each may be open, none may be half typed, and none may stand before an earlier step. */
export function readDays(typed: Readonly<Record<DatedFact, TypedDay>>): ReadDays {
  const parsed = datedFacts.map((fact) => ({
    fact,
    reading: isOpen(typed[fact]) ? null : parsedDay(typed[fact]),
  }));
  const mistakes = parsed.flatMap(({ fact, reading }) =>
    reading && !reading.ok
      ? [{ at: fieldOf(fact), key: keyOf(`mistake.${reading.mistake}`), inner: true } as const]
      : [],
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

function isOpen({ day, month, year }: TypedDay): boolean {
  return (day + month + year).trim() === '';
}

function parsedDay({ day, month, year }: TypedDay) {
  return parseDay(day, month, year);
}
