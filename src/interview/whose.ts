import type { Answers } from '../contract';
import { isKey, keyOf, type MessageKey } from '../i18n';
import type { IsoDate } from '../kernel';
import { isSurelyFamily, livesWithPartner } from '../rules';
import { questionOf } from './catalogue';
import type { QuestionId } from './sections/question';

/** Whose money a question is about: it names the badge above the question, and chooses the words. */
export type Whose = 'you' | 'partner' | 'together' | 'household';

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

/** The text of this name in the words for whom it asks; the plain one where these do not differ. */
export function worded(name: string, whose: Whose): MessageKey {
  const own = variantOf(name, whose);
  return keyOf(own !== null && isKey(own) ? own : name);
}

/** The short name of a question, in the words for whom it asks: on the review, the sheet, and wherever it leads back. */
export function shortName(id: QuestionId, answers: Answers, onDate: IsoDate): MessageKey {
  return worded(`question.${id}.short`, whoseOf(id, answers, onDate));
}

function variantOf(name: string, whose: Whose): string | null {
  switch (whose) {
    case 'together':
      return `${name}.together`;
    case 'partner':
      return `${name}.partner`;
    case 'you':
    case 'household':
      return null;
  }
}
