import type { Answers } from '../../contract';
import { judged, unanswered } from './finding';

/** Maintenance that relatives could owe (débiteurs d'aliments / onderhoudsplichtigen; art. 4): shown, never decisive. */
export function maintenance(answers: Answers) {
  switch (answers.maintenance ?? null) {
    case 'none':
      return judged('maintenance', 'met', 'none');
    case 'paid':
      return judged('maintenance', 'met', 'paid');
    case 'conflict':
      return judged('maintenance', 'met', 'conflict');
    case 'notClaimed':
      return judged('maintenance', 'depends', 'notClaimed');
    case 'unknown':
      return judged('maintenance', 'depends', 'unknown');
    case null:
      return unanswered('maintenance');
  }
}
