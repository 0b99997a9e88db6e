import { line } from '../text';
import { block, dayOrBlank, type Facts } from './letter';
import { act, centre, ending, placeAndDay, sender } from './parts';

/** The request to be heard before the decision (droit d’être entendu / hoorrecht; loi / wet 26-5-2002, art. 20). */
export function hearing(facts: Facts) {
  return {
    blocks: [
      sender(facts),
      centre(facts),
      placeAndDay,
      block('title', line('letter.hearing.subject')),
      block('text', line('letter.salutation')),
      block(
        'text',
        line('letter.applied', { day: dayOrBlank(facts.answers.appliedOn) }),
        line('letter.hearing.request', { act }),
        line('letter.hearing.body'),
      ),
      block('text', line('letter.hearing.companion')),
      block(
        'lines',
        line('letter.hearing.subjectMatter'),
        line('letter.blank.line'),
        line('letter.blank.line'),
      ),
      block('text', line('letter.hearing.invite')),
      ...ending,
    ],
    notes: [
      line('letter.note.hearing'),
      line('letter.note.hearingWhen'),
      line('letter.note.companion'),
      line('letter.note.keepCopy'),
    ],
  };
}
