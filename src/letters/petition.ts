import { daysToDecide, monthsToAppeal, safeAppealBeforeLetter } from '../rules';
import { block, dayOrBlank, say, type Facts, type Objection } from './letter';
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
      block('title', say('letter.petition.title')),
      block('heading', say('letter.petition.claimant')),
      sender(facts),
      block('heading', say('letter.petition.defendant')),
      defendant(facts),
      block('heading', say(objection === 'silence' ? 'letter.petition.absence' : 'letter.petition.decision')),
      ...(objection === 'other' ? [block('lines', say('letter.petition.otherMatter'))] : []),
      block('text', ...decision(facts, objection)),
      block('heading', say('letter.petition.reasons')),
      ...reasons(facts, objection),
      block('heading', say('letter.petition.claim')),
      block('list', ...claim(facts, objection)),
      block('heading', say('letter.petition.copies')),
      block('list', ...copies(objection)),
      placeAndDay,
      block('lines', say('letter.signature')),
    ],
    notes: notes(facts, objection),
  };
}

/** What the petition is against: what was chosen, else what the dates say. */
export function objectionOf({ objection, answers }: Facts): Objection {
  return objection ?? (answers.decidedOn || answers.notifiedOn ? 'refusal' : 'silence');
}

function defendant({ centre }: Facts) {
  return centre
    ? block<never>('lines', ...centre.lines.map((data) => ({ data })))
    : block('lines', say('letter.addressee.centre'), say('letter.addressee.centreAddress'));
}

function decision({ answers, assessment }: Facts, objection: Objection) {
  const day = dayOrBlank(answers.decidedOn);
  const received = say('letter.petition.received', { day: dayOrBlank(answers.notifiedOn) });
  switch (objection) {
    case 'refusal':
      return [say('letter.petition.refusal', { day }), received, say('letter.petition.disagree')];
    case 'lowerAmount':
      return [
        say('letter.petition.lowerAmount', { day, amount: { blank: 'amount' } }),
        received,
        say('letter.petition.disagree'),
      ];
    case 'other':
      return [say('letter.petition.other', { day }), received, say('letter.petition.disagree')];
    case 'silence':
      return [
        say('letter.petition.applied', { day: dayOrBlank(answers.appliedOn) }),
        say('letter.petition.silence', {
          act,
          days: { count: daysToDecide },
          day: dayOrBlank(assessment.dates.decisionDue),
        }),
        say('letter.petition.disagreeSilence'),
      ];
  }
}

function reasons({ assessment }: Facts, objection: Objection) {
  const [strict] = assessment.estimates;
  const known =
    strict !== undefined && strict.perMonth.low === strict.perMonth.high && strict.perMonth.high > 0;
  return [
    ...(objection === 'lowerAmount' && assessment.estimates.length === 1 && known
      ? [block('text', say('letter.petition.calculation', { amount: { cents: strict.perMonth.high } }))]
      : []),
    block('lines', say('letter.blank.line'), say('letter.blank.line'), say('letter.blank.line')),
    block('text', say('letter.petition.reasonsLater')),
  ];
}

function claim({ answers }: Facts, objection: Objection) {
  const from = dayOrBlank(answers.appliedOn);
  const costs = say('letter.petition.costs');
  switch (objection) {
    case 'refusal':
      return [
        say('letter.petition.annul', { act }),
        say('letter.petition.grant', { day: from }),
        say('letter.petition.socialAid', { organicAct }),
        say('letter.petition.pay'),
        costs,
      ];
    case 'silence':
      return [
        say('letter.petition.decideInstead', { act }),
        say('letter.petition.grant', { day: from }),
        say('letter.petition.socialAid', { organicAct }),
        say('letter.petition.pay'),
        costs,
      ];
    case 'lowerAmount':
      return [
        say('letter.petition.annul', { act }),
        say('letter.petition.amount'),
        say('letter.petition.pay'),
        costs,
      ];
    case 'other':
      return [say('letter.petition.annul', { act }), say('letter.petition.rights'), costs];
  }
}

function copies(objection: Objection) {
  return [
    ...when(objection !== 'silence', say('letter.petition.copyDecision')),
    say('letter.petition.copyReceipt'),
    say('letter.petition.copyOthers'),
  ];
}

function notes({ answers, assessment, otherLanguage, refusedBefore }: Facts, objection: Objection) {
  const safe = assessment.dates.appealUntil ?? safeAppealBeforeLetter(answers);
  const months = { count: monthsToAppeal };
  return [
    safe
      ? say('letter.note.until', { day: { day: safe } })
      : say(objection === 'silence' ? 'letter.note.untilSilence' : 'letter.note.untilUnknown', { months }),
    say('letter.note.handIn'),
    say(objection === 'silence' ? 'letter.note.homeCourt' : 'letter.note.namedCourt'),
    say(otherLanguage ? 'letter.note.otherLanguage' : 'letter.note.courtLanguage'),
    say('letter.note.free'),
    say('letter.note.help'),
    say('letter.note.lawyer'),
    ...when(objection !== 'silence', say('letter.note.mentions'), say('letter.note.meanwhile')),
    say('letter.note.mediation'),
    // Whoever was refused before needs the court, not another round at the counter.
    ...when(refusedBefore !== true, say('letter.note.newRequest')),
    ...when(refusedBefore === true, say('letter.note.courtFirst', { months })),
  ];
}
