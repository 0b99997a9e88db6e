import { cite } from '../../data';
import { count, line, onDay } from '../../text';
import { periods, type Person } from '../../advice';

/** What to do against a refusal, a lower amount or silence (recours / beroep). */
export function appealLines({ assessment }: Person) {
  const { appeal, decide } = periods;
  const { appealUntil } = assessment.dates;
  return [
    line('guide.refusal.against', { days: count(decide.count) }, appeal.basis),
    appealUntil
      ? line('guide.refusal.until', { day: onDay(appealUntil) }, appeal.basis)
      : line('guide.refusal.months', { months: count(appeal.count) }, appeal.basis),
    line('guide.refusal.free', {}, appeal.basis),
    line('guide.refusal.help'),
    line('guide.refusal.meanwhile', {}, appeal.basis),
    line('guide.refusal.again', {}, cite('loi-2002-05-26', '18')),
    line('guide.refusal.mediation'),
  ];
}
