export { yearlyRate } from './amounts/rates';
export { assess, type ReasonedAssessment, type ReasonedFinding } from './assess';
export { isMinor, isOfPensionAge } from './conditions/age';
export {
  daysToDecide,
  daysToForward,
  daysToNotify,
  daysToPay,
  monthsToAppeal,
  safeAppealBeforeLetter,
} from './deadlines';
export { amountInWay, type InWay, type Way } from './amount-in-way';
export { amountsOf } from './estimates';
export { applies, facts, isFact, relevant, type FactId } from './facts';
export { startedElsewhere } from './facts/place';
export { documentsOf } from './facts/status';
export { isSurelyFamily } from './household/category';
export {
  adultsIn,
  isSingleBecauseHomeless,
  livesWithPartner,
  mayCount,
  mayHaveChildBenefit,
  othersIn,
  relativesWhoMayCount,
} from './household/household';
export { mostAsked, nothingAskedUpTo, scaleOn, type RecoveryRow, type Scale } from './recovery';
export { countedRelatives } from './resources/cohabitants';
export { hasStudentExemption } from './resources/student';
export { decides } from './verdict';
