import { daysToDecide } from '../rules';
import { block, dayOrBlank, say, type Facts } from './letter';
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
      block('title', say('letter.reminder.subject')),
      block('text', say('letter.salutation')),
      block(
        'text',
        say('letter.applied', { day: dayOrBlank(answers.appliedOn) }),
        say('letter.reminder.period', { act, days: { count: daysToDecide }, day: dayOrBlank(decisionDue) }),
        say('letter.reminder.nothing'),
      ),
      block(
        'text',
        say('letter.reminder.decide'),
        say('letter.reminder.start'),
        say('letter.reminder.interest'),
      ),
      ...(urgent || answers.residence === 'homeless' ? [block('text', say('letter.reminder.urgent'))] : []),
      block('text', say('letter.reminder.court')),
      ...ending,
    ],
    notes: [
      say('letter.note.copyReceipt'),
      say('letter.note.reminderNoStop'),
      ...when(until !== undefined, say('letter.note.silenceUntil', { day: dayOrBlank(until) })),
      say('letter.note.forwarded', { days: { count: daysToDecide } }),
      say('letter.note.keepCopy'),
    ],
  };
}
