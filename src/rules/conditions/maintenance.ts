import type { Answers } from '../../contract/situation';
import { judged, type Judged } from '../finding';

/** Maintenance that relatives could owe (débiteurs d'aliments / onderhoudsplichtigen; art. 4): shown, never decisive. */
export function maintenance(answers: Answers): Judged {
  switch (answers.maintenance ?? null) {
    case 'none':
    case 'paid':
    case 'conflict':
      return judged('maintenance', 'met');
    case 'notClaimed':
    case 'unknown':
      return judged('maintenance', 'depends');
    case null:
      return judged('maintenance', 'unanswered');
  }
}
