import type { Answers } from '../../contract/situation';
import { pensionAge } from '../../data/pension-age';
import type { IsoDate } from '../../kernel/iso-date';
import { judged, type Judged } from '../finding';

/** Majority, in years (loi / wet 26-5-2002, art. 3, 2°). */
const majority = 18;

/** Of age, or a minor who is married, has a child in charge or is pregnant (art. 3, 2° and 7). */
export function age(answers: Answers, onDate: IsoDate): Judged {
  if (answers.age === undefined) return judged('age', 'unanswered');
  if (answers.age >= majority) {
    return judged('age', 'met', isOfPensionAge(answers, onDate) ? ['elderlyGuarantee'] : []);
  }
  switch (answers.minorSituation ?? null) {
    case 'married':
    case 'childInCharge':
    case 'pregnant':
      return judged('age', 'met');
    case 'none':
      return judged('age', 'notMet', ['socialAid', 'fileForEighteenthBirthday']);
    case null:
      return judged('age', 'unanswered');
  }
}

/** At or above the legal pension age, when the guarantee for the elderly (GRAPA / IGO) comes first. */
export function isOfPensionAge(answers: Answers, onDate: IsoDate): boolean {
  return answers.age !== undefined && answers.age >= pensionAge.on(onDate).value;
}
