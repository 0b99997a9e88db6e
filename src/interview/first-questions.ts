import { personQuestions } from './sections/person';
import type { Question } from './sections/question';

const [residence, , , age] = personQuestions;

/**
 * The question that everybody meets first, whatever is answered later. It stands apart from the catalogue, which comes after
 * it, as does the second one.
 */
export const firstQuestion: Question = residence;

/** The question that follows for whoever gave the plain answer to the first one: most people. */
export const secondQuestion: Question = age;
