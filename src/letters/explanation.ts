import { line } from '../text';
import { block, dayOrBlank, type Facts } from './letter';
import { act, centre, ending, placeAndDay, sender } from './parts';

/**
 * The request for the calculation behind a decision, which has to stand in it (motivation / motivering; loi / wet 26-5-2002,
 * art. 21 § 2).
 */
export function explanationRequest(facts: Facts) {
  return {
    blocks: [
      sender(facts),
      centre(facts),
      placeAndDay,
      block('title', line('letter.explanation.subject')),
      block('text', line('letter.salutation')),
      block(
        'text',
        line('letter.explanation.decision', { day: dayOrBlank(facts.answers.decidedOn) }),
        line('letter.explanation.request', { act }),
      ),
      block(
        'list',
        line('letter.explanation.category'),
        line('letter.explanation.resources'),
        line('letter.explanation.exemptions'),
        line('letter.explanation.relatives'),
        line('letter.explanation.days'),
      ),
      block('text', line('letter.explanation.review')),
      ...ending,
    ],
    notes: [line('letter.explanation.noteAppeal'), line('letter.note.keepCopy')],
  };
}
