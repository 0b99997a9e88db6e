import type { Answers } from '../../contract';
import { majority, pensionAge } from '../../data';
import type { IsoDate } from '../../kernel';
import { judged, unanswered } from './finding';

/** Of age, or a minor who is married, has a child in charge or is pregnant (art. 3, 2° and 7). */
export function age(answers: Answers, onDate: IsoDate) {
  if (answers.age === undefined) return unanswered('age');
  if (!isMinor(answers, onDate)) {
    return isOfPensionAge(answers, onDate)
      ? judged('age', 'met', 'pension', { alternatives: ['elderlyGuarantee'] })
      : judged('age', 'met', 'adult');
  }
  switch (answers.minorSituation ?? null) {
    case 'married':
      return judged('age', 'met', 'married');
    case 'childInCharge':
      return judged('age', 'met', 'childInCharge');
    case 'pregnant':
      return judged('age', 'met', 'pregnant');
    case 'none':
      return judged('age', 'notMet', 'minor', { alternatives: ['socialAid', 'fileForEighteenthBirthday'] });
    case null:
      return unanswered('age');
  }
}

/** Below majority (mineur / minderjarig); false while the age is not known. */
export function isMinor(answers: Answers, onDate: IsoDate): boolean {
  return answers.age !== undefined && answers.age < majority.on(onDate).value;
}

/** At or above the legal pension age, when the guarantee for the elderly (GRAPA / IGO) comes first. */
export function isOfPensionAge(answers: Answers, onDate: IsoDate): boolean {
  return answers.age !== undefined && answers.age >= pensionAge.on(onDate).value;
}
