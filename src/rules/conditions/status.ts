import type { Answers } from '../../contract/situation';
import * as table from '../../data/statuses';
import type { IsoDate } from '../../kernel/iso-date';
import { judged, type Judged } from '../finding';

/**
 * Nationality and status (loi / wet 26-5-2002, art. 3, 3°). Read in this order, so that every combination has one row:
 * statuses that settle it alone, papers that settle it alone, annexe 15, the row of status and paper; a paper that does not
 * belong to the status follows the rows of the status it belongs to.
 */
export function status(answers: Answers, onDate: IsoDate): Judged {
  const { outcome, alternatives, warnings } = rowOf(answers, onDate);
  return judged('status', outcome, alternatives, warnings);
}

function rowOf(answers: Answers, onDate: IsoDate): table.StatusRow {
  switch (answers.status ?? null) {
    case null:
      return table.notAnswered;
    case 'belgian':
    case 'refugee':
      return table.opensTheRight;
    case 'subsidiaryProtection':
      return table.subsidiaryProtection.on(onDate).value;
    case 'asylumSeeker':
      return table.asylumSeeker[answers.reception ?? 'fedasil'];
    case 'noLegalStay':
      return table.noLegalStay[answers.household?.includes('minorChild') ? 'withMinorChild' : 'alone'];
    case 'preferNotToSay':
    case 'unknown':
      return table.notKnown;
    case 'euCitizen':
    case 'familyOfEuCitizen':
    case 'familyOfBelgian':
    case 'stateless':
    case 'temporaryProtection':
    case 'otherForeigner':
      return rowOfDocument(answers);
  }
}

function rowOfDocument(answers: Answers): table.StatusRow {
  const { status: held, document } = answers;
  if (document === undefined) return table.notAnswered;
  if (document !== 'unknown' && table.settlingDocuments.includes(document)) return table.opensTheRight;
  if (held === 'temporaryProtection')
    return table.temporaryProtection[document === 'none' ? 'none' : 'registered'];
  if (document === 'annex15') return table.annex15;
  if (held === 'stateless') return statelessRow(document);
  switch (document) {
    case 'unknown':
      return table.notKnown;
    case 'eu':
      return isFamily(held) ? byThreeMonths(answers, table.familyCard) : euCardRow(answers);
    case 'annex19':
      return annex19Row(answers);
    case 'f':
      return byThreeMonths(answers, table.familyCard);
    case 'annex19ter':
      return byThreeMonths(answers, table.familyAnnex19ter);
    case 'none':
      return held === 'euCitizen' ? table.euWithoutPaper : table.otherForeigner.none;
    case 'a':
    case 'b':
    case 'orange':
      return table.otherForeigner[document];
    case 'k':
    case 'l':
    case 'm':
    case 'euPlus':
    case 'fPlus':
      return table.opensTheRight;
  }
}

function statelessRow(document: Answers['document']): table.StatusRow {
  if (document === 'none') return table.stateless.none;
  return document === 'a' || document === 'b' ? table.stateless.card : table.stateless.other;
}

function euCardRow({ euPurpose, threeMonths }: Answers): table.StatusRow {
  if (euPurpose === undefined) return table.notAnswered;
  // The exclusion of the first three months does not touch workers.
  if (euPurpose === 'worker') return table.euCard.worker;
  if (threeMonths === undefined) return table.notAnswered;
  if (threeMonths === 'no') return table.euCard.firstThreeMonths;
  return table.euCard[euPurpose === 'jobseeker' ? 'jobseeker' : 'inactive'][threeMonths];
}

function annex19Row({ euPurpose, threeMonths }: Answers): table.StatusRow {
  if (euPurpose === undefined) return table.notAnswered;
  if (euPurpose === 'worker') return table.euAnnex19.worker;
  if (euPurpose === 'jobseeker') return table.euAnnex19.jobseeker;
  return threeMonths === undefined ? table.notAnswered : table.euAnnex19.inactive[threeMonths];
}

function byThreeMonths(
  { threeMonths }: Answers,
  rows: Readonly<Record<'yes' | 'no' | 'unknown', table.StatusRow>>,
): table.StatusRow {
  return threeMonths === undefined ? table.notAnswered : rows[threeMonths];
}

function isFamily(held: Answers['status']): boolean {
  return held === 'familyOfEuCitizen' || held === 'familyOfBelgian';
}
