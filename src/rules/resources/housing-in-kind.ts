import type { Answers, LedgerLine } from '../../contract';
import { cite } from '../../data';
import { cents, perYear } from '../../kernel';
import { takenOff } from '../amounts/ledger';
import { UnknownLeft } from './own-income';
import { withinReckoning } from './exact';

/**
 * Rent, loan or charges of the home paid by somebody who does not live there (avantages en nature / voordelen in natura;
 * A.R. / K.B. 11-7-2002, art. 33). No other benefit in kind counts.
 */
export function housingLines({ housingPaidByOthers }: Answers): readonly LedgerLine[] {
  if (housingPaidByOthers === 'unknown')
    throw new UnknownLeft('unknown housing costs reached the calculation');
  const monthly = withinReckoning(housingPaidByOthers ?? cents<'month'>(0));
  return takenOff('housingPaidByOthers', perYear(monthly), cite('ar-2002-07-11', '33'));
}
