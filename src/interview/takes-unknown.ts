import { facts } from '../rules';
import type { QuestionId } from './sections/question';

/** Whether "I don't know" is an answer to a question: the contract says so, and the law what follows. */
export function takesUnknown(id: QuestionId): boolean {
  return 'whenUnknown' in facts[id];
}
