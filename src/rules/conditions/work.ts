import type { Answers } from '../../contract';
import type { IsoDate } from '../../kernel';
import { judged, unanswered } from './finding';
import { isOfPensionAge } from './age';

/** Ready to work, unless health or equity prevents it (disposition au travail / werkbereidheid; art. 3, 5°). */
export function work(answers: Answers, onDate: IsoDate) {
  switch (answers.work ?? null) {
    case 'working':
      return judged('work', 'met', 'working');
    case 'selfEmployed':
      return judged('work', 'met', 'selfEmployed');
    case 'seeking':
      return judged('work', 'met', 'seeking');
    case 'health':
      return judged('work', 'exempt', 'health');
    case 'student':
      return judged('work', 'depends', 'student');
    case 'equity':
      return judged('work', 'depends', 'equity');
    case 'unknown':
      return judged('work', 'depends', 'unknown');
    case 'notAvailable':
      return judged('work', 'notMet', 'notAvailable');
    case null:
      return isOfPensionAge(answers, onDate) ? judged('work', 'exempt', 'pension') : unanswered('work');
  }
}
