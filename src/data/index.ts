export { acts, cite } from './acts';
export { childBenefitBelow, majority, pensionAge, projectRequiredBelow, studentExemptionBelow } from './ages';
export {
  artisticExemption,
  flatExemption,
  localEmploymentCeiling,
  shortageExemption,
  workExemption,
} from './exemptions';
export { nextChangeExpected, oldestCheck } from './freshness';
export { benefitDaysAMonth, incomeTreatment, type CountedKind, type Treatment } from './incomes';
export { indexAsExpected, indexKnownBy, indexSteps } from './index-steps';
export { integrationIncome } from './integration-income';
export {
  cadastralRule,
  capitalSlices,
  transferRule,
  type CadastralRule,
  type TransferRule,
} from './property';
export { publisherOf } from './publishers';
export { recoveryScale } from './recovery';
export { reformOfBill, reforms, type Reform, type ReformId, type ReformStatus } from './reforms';
export { registration } from './registration';
export {
  childBenefitOfRelatives,
  everyFileReviewedBy,
  formerRuleUntilReviewIfReceivingOn,
  relativesWhoCount,
} from './relatives';
export { settlingDocuments, statusTable, type Bill, type StatusRow } from './statuses';
export { lawCheckedOn, ministryGuide } from './sources';
export { tables } from './tables';
export { volunteerCeilings } from './volunteers';
