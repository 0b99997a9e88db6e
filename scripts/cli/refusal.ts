import { parse, type Assessment } from '../../src/contract';
import { assess } from '../../src/rules';
import { sentence } from './problem-sentence';

/** Thrown for what is no situation; the message says which field, and what was expected. */
export class NotASituation extends Error {
  override readonly name = 'NotASituation';
}

/** Why something could not be assessed, in English. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotASituation) return error.message;
  if (!(error instanceof Error)) return 'cannot be assessed';
  return 'code' in error
    ? `cannot be read (${String(error.code)})`
    : `cannot be assessed: ${error.name}: ${error.message}`;
}

/** The assessment of a file or a line. Throws NotASituation. */
export function assessmentOf(bytes: Uint8Array): Assessment {
  const read = parse(bytes);
  if (!read.ok) throw new NotASituation(sentence(read.problems));
  const { answers, onDate } = read.situation;
  return assess(answers, onDate);
}
