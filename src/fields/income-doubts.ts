import type { IncomeKind } from '../contract';
import type { DoubtPart } from './entry-form';

const doubt = (name: 'unclear' | 'seized' | 'uneven'): DoubtPart => ({
  as: 'doubt',
  name,
  label: `incomes.${name}`,
  text: `incomes.${name}.text`,
});

/** What can be seized before it arrives: it counts as if it were not (Cass. 17 May 1993). */
const seizable: readonly IncomeKind[] = ['wage', 'unemployment', 'sickness', 'pension', 'noticePay'];

/** Words to open beside an amount, where somebody with an unusual case would look for them. */
export function doubtsOf(kind: IncomeKind): readonly DoubtPart[] {
  return [
    ...(kind === 'wage' ? [doubt('uneven')] : []),
    ...(seizable.includes(kind) ? [doubt('seized')] : []),
    // Where somebody looks for money that no rule names.
    ...(kind === 'otherCounted' || kind === 'otherExempt' ? [doubt('unclear')] : []),
  ];
}
