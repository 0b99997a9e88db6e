import type { Question, QuestionId } from './sections/question';
import { householdQuestions } from './sections/household';
import { incomeQuestions } from './sections/income';
import { personQuestions } from './sections/person';
import { placeQuestions } from './sections/place';
import { propertyQuestions } from './sections/property';
import { rightsQuestions } from './sections/rights';
import { statusQuestions } from './sections/status';
import { workQuestions } from './sections/work';

/** Every question with its literal ids and options: what the compiler holds the texts to. */
export const catalogue = [
  ...personQuestions,
  ...statusQuestions,
  ...householdQuestions,
  ...workQuestions,
  ...incomeQuestions,
  ...propertyQuestions,
  ...rightsQuestions,
  ...placeQuestions,
] as const satisfies readonly Question[];

/** Every question, in the order of the conversation. */
export const questions: readonly Question[] = catalogue;

const byId = Object.fromEntries(questions.map((question) => [question.id, question])) as Readonly<
  Record<QuestionId, Question>
>;

/** The question of a fact. */
export function questionOf(id: QuestionId): Question {
  return byId[id];
}
