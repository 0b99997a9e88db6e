import { linesOf } from '../../src/guide/lines';
import type { Person } from '../../src/advice/person';
import type { StepId } from '../../src/guide/steps';

/** The sentences with which a step answers somebody, by their keys. */
export const keysOf = (step: StepId, person: Person): readonly string[] =>
  linesOf(step, person).map(({ key }) => key);
