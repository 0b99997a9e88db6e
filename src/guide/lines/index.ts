import type { Person } from '../../advice';
import type { StepId } from '../steps';
import { amountLines } from './amount';
import { appealLines } from './appeal';
import { applyLines } from './apply';
import { changeLines } from './change';
import { conditionLines } from './conditions';
import { repaymentLines } from './repayment';

/** The guide, answered for one person: a few lines for each of the twelve steps. */
export function linesOf(step: StepId, person: Person): readonly StepLine[] {
  return answersTo[step](person);
}

/** A line of one of the steps; its key is one of the texts there are. */
export type StepLine = ReturnType<(typeof answersTo)[StepId]>[number];

const answersTo = {
  what: conditionLines.what,
  conditions: conditionLines.conditions,
  where: applyLines.where,
  after: applyLines.after,
  inquiry: applyLines.inquiry,
  amount: amountLines,
  change: changeLines,
  repay: repaymentLines.repay,
  children: repaymentLines.children,
  parents: repaymentLines.parents,
  refusal: appealLines,
  more: (): readonly never[] => [],
} as const;
