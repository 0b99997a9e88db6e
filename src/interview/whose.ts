import type { Answers } from '../contract';
import type { MessageKey } from '../i18n';
import type { IsoDate } from '../kernel';
import { isSurelyFamily, livesWithPartner } from '../rules';
import { questionOf } from './catalogue';
import type { QuestionId } from './sections/question';
import { worded, type Whose } from './wording';

const ofPartner: readonly QuestionId[] = [
  'partnerIncomes',
  'partnerJobStarted',
  'partnerSavings',
  'partnerSavingsShare',
  'partnerProperties',
];

/**
 * Whose money is asked for. With a partner in the family category (famille à charge / gezinslast) what both own counts
 * together: the same questions are then asked of the two.
 */
export function whoseOf(id: QuestionId, answers: Answers, onDate: IsoDate): Whose {
  if (ofPartner.includes(id)) return 'partner';
  if (id === 'relatives') return 'household';
  const isOfBoth =
    questionOf(id).ofBoth === true && livesWithPartner(answers) === true && isSurelyFamily(answers, onDate);
  return isOfBoth ? 'together' : 'you';
}

/** The short name of a question, in the words for whom it asks: on the review, the sheet, and wherever it leads back. */
export function shortName(id: QuestionId, answers: Answers, onDate: IsoDate): MessageKey {
  return worded(`question.${id}.short`, whoseOf(id, answers, onDate));
}
