export { examplesOf } from './examples';
export { firstOpen } from './first-open-steps';
export { articleOf, sourceOf } from './line-sources';
export { oneSchemeLine } from './lines/change';
export { linesOf } from './lines';
export { mayAskParents } from './lines/repayment';
export { stepLines } from './lines/step-lines';
export { guidePrintedOn, newLines, sinceOf } from './since-2019';
export { stepIds, steps, type Step, type StepId, type StepPanel } from './steps';
