import type { Answers, Dates } from '../contract';
import { daysLater, type IsoDate } from '../kernel';
import { safeAppealBeforeLetter } from '../rules';

/** What a day on the timeline is; its words are `date.<id>.title`, `.means` and `.do`. */
export const momentIds = [
  'applied',
  'decisionDue',
  'decided',
  'letterDue',
  'notified',
  'firstPaymentDue',
  'silenceFrom',
  'silenceBetter',
  'silenceUntil',
  'appealSafe',
  'appealUntil',
] as const;
export type MomentId = (typeof momentIds)[number];

/** A day of the file: one that was, or one by which something must happen. */
export interface Moment {
  readonly id: MomentId;
  readonly on: IsoDate;
}

/** The days of this file in order; days that fall together keep the order in which things happen. */
export function timeline(answers: Answers, dates: Dates): readonly Moment[] {
  const { decidedOn, notifiedOn } = answers;
  const silence = !decidedOn && !notifiedOn;
  const moments: Readonly<Record<MomentId, IsoDate | undefined>> = {
    applied: dates.receipt,
    // Once there is a decision, nobody waits for it any more.
    decisionDue: silence ? dates.decisionDue : undefined,
    decided: decidedOn,
    letterDue: notifiedOn ? undefined : dates.letterDue,
    notified: notifiedOn,
    firstPaymentDue: dates.firstPaymentDue,
    silenceFrom: silence ? dates.appealFrom : undefined,
    // The letter may still be under way until its own day.
    silenceBetter: silence && dates.letterDue ? daysLater(dates.letterDue, 1) : undefined,
    silenceUntil: silence ? dates.appealUntil : undefined,
    appealSafe: safeAppealBeforeLetter(answers),
    appealUntil: notifiedOn ? dates.appealUntil : undefined,
  };
  return momentIds
    .flatMap((id) => (moments[id] ? [{ id, on: moments[id] }] : []))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The moments worth a place in a calendar: still to come, and something to do or to expect. */
export function worthNoting(moments: readonly Moment[], today: IsoDate): readonly Moment[] {
  const past: readonly MomentId[] = ['applied', 'decided', 'notified'];
  return moments.filter(({ id, on }) => on >= today && !past.includes(id));
}

/** Whether missing this day loses a right. */
export function isLastDay(id: MomentId): boolean {
  return id === 'silenceUntil' || id === 'appealSafe' || id === 'appealUntil';
}

/** A pair of days that cannot be: the later step stands before the earlier one. */
export function outOfOrder({ appliedOn, decidedOn, notifiedOn }: Answers): 'decidedOn' | 'notifiedOn' | null {
  if (appliedOn && decidedOn && decidedOn < appliedOn) return 'decidedOn';
  const earlier = decidedOn ?? appliedOn;
  return earlier && notifiedOn && notifiedOn < earlier ? 'notifiedOn' : null;
}
