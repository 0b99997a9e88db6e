import type { Answers } from '../../contract';
import { judged, unanswered } from './finding';

/**
 * Living in Belgium, usually and with a right to stay (résidence effective / werkelijke verblijfplaats; loi / wet
 * 26-5-2002, art. 3, 1°). Neither a home nor a registration is needed.
 */
export function residence(answers: Answers) {
  switch (answers.residence ?? null) {
    case 'abroad':
      return judged('residence', 'notMet', 'abroad');
    case 'shortStay':
      return judged('residence', 'notMet', 'shortStay', { alternatives: ['urgentMedicalAid'] });
    default:
      // What is left without a right to stay is said by the condition of the status (art. 3, 3°).
      return answers.status === 'noLegalStay'
        ? judged('residence', 'notMet', 'noStay')
        : ofThoseWhoMayStay(answers);
  }
}

function ofThoseWhoMayStay(answers: Answers) {
  switch (answers.residence ?? null) {
    case 'home':
      return judged('residence', 'met', answers.status === 'belgian' ? 'home' : 'homeForeign');
    case 'homeless':
      return judged('residence', 'met', 'homeless');
    case 'institution':
      return judged('residence', 'met', 'institution');
    case 'unknown':
      return judged('residence', 'depends', 'unknown');
    default:
      return unanswered('residence');
  }
}
