import type { Answers } from '../../contract/situation';
import { judged, type Judged } from '../finding';

/**
 * Living in Belgium, usually and with a right to stay (résidence effective / werkelijke verblijfplaats; loi / wet
 * 26-5-2002, art. 3, 1°). Neither a home nor a registration is needed.
 */
export function residence(answers: Answers): Judged {
  if (answers.status === 'noLegalStay') return judged('residence', 'notMet', ['urgentMedicalAid']);
  switch (answers.residence ?? null) {
    case 'home':
    case 'homeless':
    case 'institution':
      return judged('residence', 'met');
    case 'abroad':
      return judged('residence', 'notMet');
    case 'shortStay':
      return judged('residence', 'notMet', ['urgentMedicalAid']);
    case 'unknown':
      return judged('residence', 'depends');
    case null:
      return judged('residence', 'unanswered');
  }
}
