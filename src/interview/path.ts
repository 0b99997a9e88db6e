import type { Answers } from '../contract';
import type { IsoDate } from '../kernel';
import { applies, relevant } from '../rules';
import { questions } from './catalogue';
import type { QuestionId } from './sections/question';

/** The questions that apply to these answers, in order: what was asked, and what is still to ask. */
export function path(answers: Answers, onDate: IsoDate): readonly QuestionId[] {
  const counted = relevant(answers, onDate);
  return questions
    .filter(({ id }) => applies(id, counted, onDate) === true)
    .filter(({ id, worthAsking }) => counted[id] !== undefined || (worthAsking?.(counted, onDate) ?? true))
    .map(({ id }) => id);
}
