import type { Answers } from '../../contract';
import type { IsoDate } from '../../kernel';
import { judged, unanswered } from './finding';
import { isOfPensionAge } from './age';

/**
 * Other benefits come first (faire valoir ses droits aux prestations sociales / zijn rechten laten gelden op sociale
 * uitkeringen; art. 3, 6°). While a claim runs the integration income is an advance.
 */
export function otherBenefits(answers: Answers, onDate: IsoDate) {
  switch (answers.otherBenefits ?? null) {
    case 'none':
      return judged('otherBenefits', 'met', 'none');
    case 'receiving':
      return judged('otherBenefits', 'met', 'receiving');
    case 'pending':
      return judged('otherBenefits', 'met', 'pending', { alternatives: ['advance'] });
    case 'notClaimed':
      return judged(
        'otherBenefits',
        'depends',
        isOfPensionAge(answers, onDate) ? 'notClaimedPension' : 'notClaimed',
        { alternatives: ['claimOtherBenefitFirst', 'advance'] },
      );
    case 'unknown':
      return judged('otherBenefits', 'depends', 'unknown', { alternatives: ['claimOtherBenefitFirst'] });
    case null:
      return unanswered('otherBenefits');
  }
}
