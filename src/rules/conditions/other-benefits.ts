import type { Answers } from '../../contract/situation';
import { judged, type Judged } from '../finding';

/**
 * Other benefits come first (faire valoir ses droits aux prestations sociales / zijn rechten laten gelden op sociale
 * uitkeringen; art. 3, 6°). While a claim runs the integration income is an advance.
 */
export function otherBenefits(answers: Answers): Judged {
  switch (answers.otherBenefits ?? null) {
    case 'none':
    case 'receiving':
      return judged('otherBenefits', 'met');
    case 'pending':
      return judged('otherBenefits', 'met', ['advance']);
    case 'notClaimed':
      return judged('otherBenefits', 'depends', ['claimOtherBenefitFirst', 'advance']);
    case 'unknown':
      return judged('otherBenefits', 'depends', ['claimOtherBenefitFirst']);
    case null:
      return judged('otherBenefits', 'unanswered');
  }
}
