import type { Answers } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';

/**
 * Lives with a parent who has 16,800 euros a year, more than the rate of one cohabitant: what is above it counts (A.R. / K.B.
 * 11-7-2002, art. 34 § 2).
 */
export const withParent: Answers = {
  residence: 'home',
  age: 30,
  status: 'belgian',
  household: ['parent'],
  sharedHousehold: 'yes',
  relatives: [{ relation: 'parent', perMonth: cents<'month'>(1_400_00) }],
  incomes: [],
};
