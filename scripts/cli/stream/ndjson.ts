import { writeAssessment } from '../../../src/contract';
import { assessmentOf } from '../refusal';
import type { Dialect } from './dialect';

/** One situation a line, one assessment a line. */
export const ndjson: Dialect = {
  assessed: (line) => writeAssessment(assessmentOf(line)),
  refused: (line, problem) => JSON.stringify({ format: 'refusal/1', line, problem }),
};
