import type { Estimate } from '../contract';
import { cents, minus, perMonth, type Cents } from '../kernel';

/** From this little left a month, the end of the flat exemption is worth a warning. */
const near = cents<'month'>(100_00);

/** How near the resources are to the rate, where the flat exemption stops at once (A.R. / K.B. 11-7-2002, art. 22 § 2). */
export type Cliff =
  | { readonly side: 'before'; readonly gap: Cents<'month'>; readonly flat: Cents<'month'> }
  | { readonly side: 'beyond' };

/** The cliff, when this amount stands near it or beyond it. */
export function cliffOf({ ledger, perYear }: Estimate): Cliff | null {
  if (perYear.high === 0) return ledger.length > 1 ? { side: 'beyond' } : null;
  const flat = ledger.find(({ label }) => label === 'flatExemption')?.perYear;
  if (!flat) return null;
  const gap = perMonth(minus(perYear.high, flat), 'up');
  return gap <= near ? { side: 'before', gap, flat: perMonth(flat, 'halfUp') } : null;
}
