import type { Answers } from '../src/contract/situation';

/** Somebody of whom every condition is met: Belgian, alone, looking for work, without any income. */
export const plain = {
  residence: 'home',
  age: 30,
  status: 'belgian',
  household: [],
  work: 'seeking',
  incomes: [],
  otherBenefits: 'none',
  maintenance: 'none',
  receivedInLastThreeMonths: 'no',
} as const satisfies Answers;
