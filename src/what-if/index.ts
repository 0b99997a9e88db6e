export {
  amountsAfter,
  changesFor,
  jobTried,
  livingAlone,
  withPartnerApplying,
  withWage,
  type Change,
} from './changes';
export { curvesOf, rowsOf, type Curve, type CurveRow } from './earnings-curve';
