import { block, dayOrBlank, say, type Facts } from './letter';
import { act, centre, ending, placeAndDay, sender } from './parts';

/** The request to be heard before the decision (droit d’être entendu / hoorrecht; loi / wet 26-5-2002, art. 20). */
export function hearing(facts: Facts) {
  return {
    blocks: [
      sender(facts),
      centre(facts),
      placeAndDay,
      block('title', say('letter.hearing.subject')),
      block('text', say('letter.salutation')),
      block(
        'text',
        say('letter.applied', { day: dayOrBlank(facts.answers.appliedOn) }),
        say('letter.hearing.request', { act }),
        say('letter.hearing.body'),
      ),
      block('text', say('letter.hearing.companion')),
      block('lines', say('letter.hearing.subjectMatter'), say('letter.blank.line'), say('letter.blank.line')),
      block('text', say('letter.hearing.invite')),
      ...ending,
    ],
    notes: [
      say('letter.note.hearing'),
      say('letter.note.hearingWhen'),
      say('letter.note.companion'),
      say('letter.note.keepCopy'),
    ],
  };
}
