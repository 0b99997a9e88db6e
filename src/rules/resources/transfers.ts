import type { Answers, Category, LedgerLine, Transfer } from '../../contract';
import { cite, transferRule, type TransferRule } from '../../data';
import {
  cents,
  firstOfNextMonth,
  minus,
  monthsLater,
  notBelowZero,
  scale,
  sum,
  wholeMonthsBetween,
  type Cents,
  type IsoDate,
} from '../../kernel';
import { takenOff } from '../amounts/ledger';
import { yieldOf } from './capital';
import { percentOf, withinReckoning } from './exact';

const whole = percentOf(100);

/**
 * What was sold or given away in the ten years before (cession de biens / afstand van goederen; A.R. / K.B. 11-7-2002,
 * art. 28 to 32), as if the person still had it: the slices of art. 27 once, on the total, a year.
 */
export function transferLines(answers: Answers, category: Category, onDate: IsoDate): readonly LedgerLine[] {
  const rule = transferRule.on(onDate).value;
  const earliest = monthsLater(onDate, -12 * rule.years);
  const recent = (answers.transfers ?? []).filter(({ on }) => on >= earliest && on <= onDate);
  const fictitious = sum(
    recent.map((transfer) => withinReckoning(capitalOf(transfer, category, rule, onDate))),
  );
  return takenOff('transfers', yieldOf(fictitious, whole, onDate), cite('ar-2002-07-11', '28-32'));
}

function capitalOf(
  transfer: Transfer,
  category: Category,
  rule: TransferRule,
  onDate: IsoDate,
): Cents<'once'> {
  const share = percentOf(transfer.share);
  const right = rule.rightPercent[transfer.right ?? 'full'];
  const value = scale(transfer.value, { of: share.of * right, by: share.by * 100 }, 'halfUp');
  // Given away free of charge: nothing is taken off.
  if (transfer.given) return value;
  const deductions = [
    transfer.debtsPaid ?? cents<'once'>(0),
    ...forOnlyProperty(transfer, category, rule, onDate),
  ];
  return deductions.reduce((left, deduction) => notBelowZero(minus(left, deduction)), value);
}

/** The first slice, by the share, and the yearly allowance for each whole month since the month after the sale. */
function forOnlyProperty(
  transfer: Transfer,
  category: Category,
  rule: TransferRule,
  onDate: IsoDate,
): readonly Cents<'once'>[] {
  if (transfer.kind !== 'onlyDwelling' && transfer.kind !== 'onlyUnbuilt') return [];
  const months = wholeMonthsBetween(firstOfNextMonth(transfer.on), onDate);
  return [
    scale(rule.onlyProperty, percentOf(transfer.share), 'halfUp'),
    scale(rule.allowance[category], { of: months, by: 12 }, 'halfUp'),
  ];
}
