import type { Answers } from '../contract';
import { firstOpen, path, type Heard, type QuestionId } from '../interview';
import type { IsoDate } from '../kernel';
import { relevant, type assess, type ReasonedAssessment } from '../rules';

/** The law as a function. */
export type Assess = typeof assess;

/** What the conversation knows: the answers heard, the day whose law applies, the question that was gone back to. */
export interface WizardContext extends Heard {
  readonly onDate: IsoDate;
  readonly assess: Assess;
  readonly reopened: QuestionId | null;
}

/** The answers that count now. */
export function answersOf(context: WizardContext): Answers {
  return relevant(context.heard, context.onDate);
}

/** The questions that apply now, in order. */
export function pathOf(context: WizardContext): readonly QuestionId[] {
  return path(context.heard, context.onDate);
}

/** What the law makes of the answers; kept for each state, since the screens ask for it again and again. */
export function assessmentOf(context: WizardContext): ReasonedAssessment {
  const known = assessed.get(context) ?? context.assess(context.heard, context.onDate);
  assessed.set(context, known);
  return known;
}

const assessed = new WeakMap<WizardContext, ReasonedAssessment>();

/** The question on the screen: the reopened one, or the first on the path without an answer. */
export function currentQuestion(context: WizardContext): QuestionId | null {
  return context.reopened ?? firstOpen(context, context.onDate);
}

/** The question before this one on the path, or null at the start. */
export function questionBefore(context: WizardContext, question: QuestionId): QuestionId | null {
  const asked = pathOf(context);
  return asked[asked.indexOf(question) - 1] ?? null;
}
