import { personQuestions } from './sections/person';
import type { Question } from './sections/question';

/** The question that everybody meets first, whatever is answered later. It stands apart from the catalogue, which comes after it. */
export const firstQuestion: Question = personQuestions[0];
