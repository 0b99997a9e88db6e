import { daysToDecide, monthsToAppeal, safeAppealBeforeLetter } from '../rules';
import { line } from '../text';
import { block, dayOrBlank, type Facts, type Objection } from './letter';
import { act, organicAct, placeAndDay, registry, sender, when } from './parts';

/**
 * The petition to the labour tribunal (requête / verzoekschrift; loi / wet 26-5-2002, art. 47): who, against whom, which
 * decision of which day, that one does not agree, what one asks, the copies, day and signature.
 */
export function petition(facts: Facts) {
  const objection = objectionOf(facts);
  return {
    blocks: [
      registry(facts),
      block('title', line('letter.petition.title')),
      block('heading', line('letter.petition.claimant')),
      sender(facts),
      block('heading', line('letter.petition.defendant')),
      defendant(facts),
      block(
        'heading',
        line(objection === 'silence' ? 'letter.petition.absence' : 'letter.petition.decision'),
      ),
      ...(objection === 'other' ? [block('lines', line('letter.petition.otherMatter'))] : []),
      block('text', ...decision(facts, objection)),
      block('heading', line('letter.petition.reasons')),
      ...reasons(facts, objection),
      block('heading', line('letter.petition.claim')),
      block('list', ...claim(facts, objection)),
      block('heading', line('letter.petition.copies')),
      block('list', ...copies(objection)),
      placeAndDay,
      block('lines', line('letter.signature')),
    ],
    notes: notes(facts, objection),
  };
}

/** What the petition is against: what was chosen, else what the dates say. */
export function objectionOf({ objection, answers }: Pick<Facts, 'objection' | 'answers'>): Objection {
  return objection ?? (answers.decidedOn || answers.notifiedOn ? 'refusal' : 'silence');
}

function defendant({ centre }: Facts) {
  return centre
    ? block('lines', ...centre.lines.map((data) => ({ data })))
    : block('lines', line('letter.addressee.centre'), line('letter.addressee.centreAddress'));
}

function decision({ answers, assessment }: Facts, objection: Objection) {
  const day = dayOrBlank(answers.decidedOn);
  const received = line('letter.petition.received', { day: dayOrBlank(answers.notifiedOn) });
  switch (objection) {
    case 'refusal':
      return [line('letter.petition.refusal', { day }), received, line('letter.petition.disagree')];
    case 'lowerAmount':
      return [
        line('letter.petition.lowerAmount', { day, amount: { words: 'letter.blank.amount' } }),
        received,
        line('letter.petition.disagree'),
      ];
    case 'other':
      return [line('letter.petition.other', { day }), received, line('letter.petition.disagree')];
    case 'silence':
      return [
        line('letter.petition.applied', { day: dayOrBlank(answers.appliedOn) }),
        line('letter.petition.silence', {
          act,
          days: { count: daysToDecide },
          day: dayOrBlank(assessment.dates.decisionDue),
        }),
        line('letter.petition.disagreeSilence'),
      ];
  }
}

function reasons({ assessment, amounts }: Facts, objection: Objection) {
  const [strict] = assessment.estimates;
  const known =
    strict !== undefined && strict.perMonth.low === strict.perMonth.high && strict.perMonth.high > 0;
  return [
    ...(objection === 'lowerAmount' && amounts === 'shown' && assessment.estimates.length === 1 && known
      ? [block('text', line('letter.petition.calculation', { amount: { cents: strict.perMonth.high } }))]
      : []),
    block('lines', line('letter.blank.line'), line('letter.blank.line'), line('letter.blank.line')),
    block('text', line('letter.petition.reasonsLater')),
  ];
}

function claim({ answers }: Facts, objection: Objection) {
  const from = dayOrBlank(answers.appliedOn);
  const costs = line('letter.petition.costs');
  switch (objection) {
    case 'refusal':
      return [
        line('letter.petition.annul', { act }),
        line('letter.petition.grant', { day: from }),
        line('letter.petition.socialAid', { organicAct }),
        line('letter.petition.pay'),
        costs,
      ];
    case 'silence':
      return [
        line('letter.petition.decideInstead', { act }),
        line('letter.petition.grant', { day: from }),
        line('letter.petition.socialAid', { organicAct }),
        line('letter.petition.pay'),
        costs,
      ];
    case 'lowerAmount':
      return [
        line('letter.petition.annul', { act }),
        line('letter.petition.amount'),
        line('letter.petition.pay'),
        costs,
      ];
    case 'other':
      return [line('letter.petition.annul', { act }), line('letter.petition.rights'), costs];
  }
}

function copies(objection: Objection) {
  return [
    ...when(objection !== 'silence', line('letter.petition.copyDecision')),
    line('letter.petition.copyReceipt'),
    line('letter.petition.copyOthers'),
  ];
}

function notes({ answers, assessment, otherLanguage, refusedBefore }: Facts, objection: Objection) {
  const safe = assessment.dates.appealUntil ?? safeAppealBeforeLetter(answers);
  const months = { count: monthsToAppeal };
  return [
    safe
      ? line('letter.note.until', { day: { day: safe } })
      : line(objection === 'silence' ? 'letter.note.untilSilence' : 'letter.note.untilUnknown', { months }),
    line('letter.note.handIn'),
    line(objection === 'silence' ? 'letter.note.homeCourt' : 'letter.note.namedCourt'),
    line(otherLanguage ? 'letter.note.otherLanguage' : 'letter.note.courtLanguage'),
    line('letter.note.free'),
    line('letter.note.help'),
    line('letter.note.lawyer'),
    ...when(objection !== 'silence', line('letter.note.mentions'), line('letter.note.meanwhile')),
    line('letter.note.mediation'),
    // Whoever was refused before needs the court, not another round at the counter.
    ...when(refusedBefore !== true, line('letter.note.newRequest')),
    ...when(refusedBefore === true, line('letter.note.courtFirst', { months })),
  ];
}
