import { daysToDecide } from '../rules';
import { line } from '../text';
import { block, dayOrBlank, type Facts } from './letter';
import { act, centre, ending, placeAndDay, sender, when } from './parts';

/** The reminder when the thirty days have passed without a decision (rappel / herinnering; art. 21 § 1). */
export function reminder(facts: Facts) {
  const { answers, assessment, urgent } = facts;
  const { decisionDue, appealUntil } = assessment.dates;
  const until = answers.decidedOn ? undefined : appealUntil;
  return {
    blocks: [
      sender(facts),
      centre(facts),
      placeAndDay,
      block('title', line('letter.reminder.subject')),
      block('text', line('letter.salutation')),
      block(
        'text',
        line('letter.applied', { day: dayOrBlank(answers.appliedOn) }),
        line('letter.reminder.period', { act, days: { count: daysToDecide }, day: dayOrBlank(decisionDue) }),
        line('letter.reminder.nothing'),
      ),
      block(
        'text',
        line('letter.reminder.decide'),
        line('letter.reminder.start'),
        line('letter.reminder.interest'),
      ),
      ...(urgent || answers.residence === 'homeless' ? [block('text', line('letter.reminder.urgent'))] : []),
      block('text', line('letter.reminder.court')),
      ...ending,
    ],
    notes: [
      line('letter.note.copyReceipt'),
      line('letter.note.reminderNoStop'),
      ...when(until !== undefined, line('letter.note.silenceUntil', { day: dayOrBlank(until) })),
      line('letter.note.forwarded', { days: { count: daysToDecide } }),
      line('letter.note.keepCopy'),
    ],
  };
}
