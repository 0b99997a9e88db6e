import type { Answers, Dates } from '../contract';
import { daysLater, isoDate, monthsLater, type IsoDate } from '../kernel';

/** Days to decide, counted from the request (délai de décision / beslissingstermijn; loi / wet 26-5-2002, art. 21 § 1). */
export const daysToDecide = 30;

/** Days to send the decision (notification / kennisgeving; art. 21 § 4). */
export const daysToNotify = 8;

/** Days to pay for the first time after the decision (premier paiement / eerste betaling; art. 23). */
export const daysToPay = 15;

/** Months to appeal (recours / beroep; art. 47). */
export const monthsToAppeal = 3;

/** Days to pass a request on to the right centre (transmission / doorzending; art. 18 § 4). */
export const daysToForward = 5;

/** Four digits are all a year has here: days after this one have deadlines that cannot be written. */
const lastDayToCountFrom = isoDate('9999-08-31');

/**
 * What must happen by when, counted from the request, the decision and the letter (loi / wet 26-5-2002, art. 21, 23, 47).
 * Calendar days. A day that cannot be known is absent: nobody can count from a letter that has not come.
 */
export function deadlines(answers: Answers): Dates {
  const appliedOn = countable(answers.appliedOn);
  const decidedOn = countable(answers.decidedOn);
  const notifiedOn = countable(answers.notifiedOn);
  return {
    ...fromRequest(appliedOn),
    ...fromDecision(decidedOn),
    ...(notifiedOn ? appealAgainst(notifiedOn) : decidedOn ? {} : appealAgainstSilence(appliedOn)),
  };
}

/**
 * The last day that is safe while the decision is known and its letter has not come (art. 47): the three months run from
 * the letter, and no letter comes before its decision.
 */
export function safeAppealBeforeLetter({ decidedOn, notifiedOn }: Answers): IsoDate | undefined {
  const decided = countable(decidedOn);
  return decided && !notifiedOn ? monthsLater(decided, monthsToAppeal) : undefined;
}

function countable(date: IsoDate | undefined): IsoDate | undefined {
  return date && date <= lastDayToCountFrom ? date : undefined;
}

function fromRequest(appliedOn: IsoDate | undefined): Dates {
  if (!appliedOn) return {};
  const decisionDue = daysLater(appliedOn, daysToDecide);
  return {
    receipt: appliedOn,
    decisionDue,
    letterDue: daysLater(decisionDue, daysToNotify),
    firstPaymentDue: daysLater(decisionDue, daysToPay),
  };
}

/** A decision that is known replaces the latest days on which it could have come. */
function fromDecision(decidedOn: IsoDate | undefined): Dates {
  if (!decidedOn) return {};
  return { letterDue: daysLater(decidedOn, daysToNotify), firstPaymentDue: daysLater(decidedOn, daysToPay) };
}

function appealAgainst(notifiedOn: IsoDate): Dates {
  return { appealFrom: notifiedOn, appealUntil: monthsLater(notifiedOn, monthsToAppeal) };
}

/** No decision within the thirty days opens the court too: from the next day, safely until three months after the last. */
function appealAgainstSilence(appliedOn: IsoDate | undefined): Dates {
  if (!appliedOn) return {};
  const decisionDue = daysLater(appliedOn, daysToDecide);
  return { appealFrom: daysLater(decisionDue, 1), appealUntil: monthsLater(decisionDue, monthsToAppeal) };
}
