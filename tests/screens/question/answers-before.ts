import type { Answers } from '../../../src/contract/situation';

/** Answers that make the options of a question appear. */
export const before: Answers = {
  status: 'euCitizen',
  household: ['parent', 'sibling'],
  sharedHousehold: 'yes',
};
