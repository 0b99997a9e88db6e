import type { Answers, LedgerLine } from '../../contract';
import { capitalSlices, cite } from '../../data';
import { cents, sum, yearlyYield, type Cents, type IsoDate, type Ratio } from '../../kernel';
import { takenOff } from '../amounts/ledger';
import { UnknownLeft } from './own-income';
import { percentOf, withinReckoning } from './exact';

/** Savings and securities (capitaux mobiliers / roerende kapitalen; A.R. / K.B. 11-7-2002, art. 27), a year. */
export function capitalLines(
  savings: Answers['savings'],
  share: Answers['savingsShare'],
  onDate: IsoDate,
): readonly LedgerLine[] {
  if (savings === 'unknown') throw new UnknownLeft('unknown savings reached the calculation');
  const known = withinReckoning(savings ?? cents<'once'>(0));
  return takenOff('capital', yieldOf(known, percentOf(share), onDate), cite('ar-2002-07-11', '27'));
}

/** What the slices make of a capital in a year; the share multiplies them, and the whole is rounded once, half up. */
export function yieldOf(capital: Cents<'once'>, share: Ratio, onDate: IsoDate): Cents<'year'> {
  const slices = capitalSlices.on(onDate).value;
  const hundredfold = slices.map(({ upTo, percent }, index) => {
    const from = slices[index - 1]?.upTo ?? 0;
    const inSlice = Math.max(0, Math.min(capital, upTo ?? capital) - from);
    return cents<'once'>(inSlice * percent);
  });
  return yearlyYield(sum(hundredfold), { of: share.of, by: share.by * 100 }, 'halfUp');
}
