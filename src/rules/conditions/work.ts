import type { Answers } from '../../contract/situation';
import type { IsoDate } from '../../kernel/iso-date';
import { judged, type Judged } from '../finding';
import { isOfPensionAge } from './age';

/** Ready to work, unless health or equity prevents it (disposition au travail / werkbereidheid; art. 3, 5°). */
export function work(answers: Answers, onDate: IsoDate): Judged {
  switch (answers.work ?? null) {
    case 'working':
    case 'selfEmployed':
    case 'seeking':
      return judged('work', 'met');
    case 'health':
      return judged('work', 'exempt');
    case 'student':
    case 'equity':
    case 'unknown':
      return judged('work', 'depends');
    case 'notAvailable':
      return judged('work', 'notMet');
    case null:
      return judged('work', isOfPensionAge(answers, onDate) ? 'exempt' : 'unanswered');
  }
}
