import type { Answers } from '../contract/situation';
import type { Outcome } from '../contract/values';

/** Why the nationality or the residence paper came out as it did (loi / wet 26-5-2002, art. 3, 3°). */
export function statusReason(outcome: Outcome, answers: Answers): string {
  if (outcome === 'met') return met(answers);
  if (outcome === 'depends') return depends(answers);
  return notMet(answers);
}

function met({ status, document, euPurpose }: Answers): string {
  if (status === 'belgian' || status === 'refugee' || status === 'subsidiaryProtection') return status;
  switch (document) {
    case 'k':
    case 'l':
      return 'registered';
    case 'm':
      return 'withdrawal';
    case 'euPlus':
    case 'fPlus':
      return 'permanent';
    default:
  }
  if (status === 'stateless') return 'stateless';
  if (status === 'familyOfEuCitizen' || status === 'familyOfBelgian') return 'family';
  return euPurpose === 'worker' ? 'euWorker' : 'euCitizen';
}

function depends({ status, document, euPurpose, threeMonths }: Answers): string {
  if (status === undefined || status === 'unknown' || status === 'preferNotToSay') return 'notSaid';
  if (document === 'annex15') return 'cardToCome';
  if (document === undefined || document === 'unknown') return 'cardUnknown';
  if (threeMonths === 'unknown') return 'threeMonths';
  return euPurpose === 'jobseeker' ? 'jobseeker' : 'otherwise';
}

function notMet({ status, document, euPurpose, reception }: Answers): string {
  switch (status) {
    case 'noLegalStay':
      return 'noLegalStay';
    case 'asylumSeeker':
      return reception === 'cpas'
        ? 'asylumCpas'
        : reception === 'noShow'
          ? 'asylumNoShow'
          : 'asylumReception';
    case 'temporaryProtection':
      return document === 'none' ? 'temporaryNotRegistered' : 'temporary';
    case 'stateless':
      return 'statelessNoStay';
    default:
  }
  switch (document) {
    case 'annex19':
      return euPurpose === 'worker'
        ? 'workerNoCard'
        : euPurpose === 'jobseeker'
          ? 'jobseekerNoCard'
          : 'noCardYet';
    case 'annex19ter':
      return 'noCardYet';
    case 'eu':
    case 'f':
      return 'firstThreeMonths';
    case 'b':
      return 'cardB';
    case 'a':
      return 'cardA';
    case 'orange':
      return 'orangeCard';
    default:
      return 'noPaper';
  }
}
