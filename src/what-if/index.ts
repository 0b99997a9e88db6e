export {
  amountsAfter,
  changesFor,
  jobTried,
  livingAlone,
  withPartnerApplying,
  withWage,
  type Change,
} from './changes';
export { countableFor } from './countable';
export { compareDecision, type Comparison, type Decision } from './decision';
export { equityGrounds, equityMattersFor, withEquity, type EquityMatter, type EquityOutcome } from './equity';
export { curvesOf, rowsOf, type Curve, type CurveRow } from './earnings-curve';
export { afterEvents, type AfterEvent } from './life-events';
export { mostVariants, takesAmount, varied, variantsFor, type Variant, type VariantKind } from './variants';
export type { Cause } from './ways';
