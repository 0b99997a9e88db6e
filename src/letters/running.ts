import { monthsToAppeal } from '../rules';
import { line, type Line } from '../text';
import { block, dayOrBlank, type Facts } from './letter';
import { act, centre, decree, ending, placeAndDay, sender } from './parts';

/** What changes, told as soon as it does (déclaration de changement / melding van een wijziging; loi / wet 26-5-2002, art. 22 § 1). */
export function change(facts: Facts) {
  return {
    blocks: [
      ...head(facts, line('letter.change.subject')),
      block('text', line('letter.change.tell', { act })),
      block(
        'lines',
        line('letter.change.since'),
        line('letter.change.what'),
        line('letter.blank.line'),
        line('letter.blank.line'),
      ),
      block('text', line('letter.change.ask'), line('letter.change.papers')),
      ...ending,
    ],
    notes: [line('letter.note.changeNow'), line('letter.note.keepCopy')],
  };
}

/** A stay abroad of a week or more, told before it begins (séjour à l’étranger / verblijf in het buitenland; art. 23 § 5). */
export function abroad(facts: Facts) {
  return {
    blocks: [
      ...head(facts, line('letter.abroad.subject')),
      block('text', line('letter.abroad.tell', { act })),
      block('lines', line('letter.abroad.days'), line('letter.abroad.reason')),
      block('text', line('letter.abroad.ask')),
      ...ending,
    ],
    notes: [line('letter.note.abroad'), line('letter.note.keepCopy')],
  };
}

/** A payment that has stopped: the decision and its reasons are asked for (art. 21). */
export function stopped(facts: Facts) {
  const isUrgent = facts.urgent === true || facts.answers.residence === 'homeless';
  return {
    blocks: [
      ...head(facts, line('letter.stopped.subject')),
      block(
        'text',
        line('letter.stopped.since', { day: dayOrBlank(undefined) }),
        line('letter.stopped.nothing'),
      ),
      block('text', line('letter.stopped.ask', { act }), line('letter.stopped.heard')),
      ...(isUrgent ? [block('text', line('letter.reminder.urgent'))] : []),
      ...ending,
    ],
    notes: [
      line('letter.note.stopped', { months: { count: monthsToAppeal } }),
      line('letter.note.companion'),
      line('letter.note.keepCopy'),
    ],
  };
}

/** Payment again after prison: the right was only suspended (reprise du paiement / hervatting van de betaling; A.R. / K.B. 11-7-2002, art. 39). */
export function resumption(facts: Facts) {
  return {
    blocks: [
      ...head(facts, line('letter.resumption.subject')),
      block('text', line('letter.resumption.released', { day: dayOrBlank(undefined) })),
      block('text', line('letter.resumption.ask', { decree }), line('letter.resumption.papers')),
      ...ending,
    ],
    notes: [line('letter.note.resumption'), line('letter.note.keepCopy')],
  };
}

function head(facts: Facts, title: Line) {
  return [
    sender(facts),
    centre(facts),
    placeAndDay,
    block('title', title),
    block('text', line('letter.salutation')),
  ];
}
