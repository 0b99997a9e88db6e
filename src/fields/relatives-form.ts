import { relations, unknown, type Relative } from '../contract';
import { relativesWhoCount } from '../data';
import { cents } from '../kernel';
import { relativeLine } from './entry-lines';
import type { ListForm } from './entry-form';
import { typedEuro } from './money';
import { relativeFields } from './relative-fields';

/** The relatives under the same roof whose income may count on that day, each with it. */
export const relativesForm: ListForm<Relative> = {
  words: { kind: 'relation', kindTitle: 'relation', placeholder: 'relation' },
  kinds: ({ answers, onDate }) => [
    {
      id: 'relation',
      options: relativesWhoCount
        .on(onDate)
        .value.relations.filter((relation) => answers.household?.includes(relation)),
    },
  ],
  pages: ({ typed, unknowns }, { answers, onDate }) => {
    const hasBenefit = unknowns['childBenefit'] === true || (typed['childBenefit'] ?? '').trim() !== '';
    return [{ name: 'amount', title: 'amount', parts: relativeFields(answers, onDate, hasBenefit) }];
  },
  draftOf: ({ relation, perMonth, childBenefitForApplicant, childBenefitSupplement }) => ({
    kind: relation,
    choices: {},
    unknowns: { amount: perMonth === unknown, childBenefit: childBenefitForApplicant === unknown },
    typed: {
      amount: typedEuro(perMonth),
      childBenefit: typedEuro(childBenefitForApplicant),
      supplement: typedEuro(childBenefitSupplement),
    },
  }),
  entryOf: (kind, { amounts: { amount = unknown, childBenefit, supplement } }) => {
    const relation = relations.find((one) => one === kind);
    if (!relation) return undefined;
    return {
      relation,
      perMonth: monthly(amount),
      ...(childBenefit !== undefined && { childBenefitForApplicant: monthly(childBenefit) }),
      ...(typeof supplement === 'number' && { childBenefitSupplement: cents<'month'>(supplement) }),
    };
  },
  line: relativeLine,
};

function monthly(amount: number | typeof unknown): Relative['perMonth'] {
  return amount === unknown ? unknown : cents<'month'>(amount);
}
