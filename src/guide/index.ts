export { firstOpen } from './first-open-steps';
export { oneSchemeLine } from './lines/change';
export { linesOf } from './lines';
export { mayAskParents } from './lines/repayment';
export { stepLines } from './lines/step-lines';
export { stepIds, steps, type Step, type StepId, type StepPanel } from './steps';
