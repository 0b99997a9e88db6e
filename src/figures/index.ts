export {
  areaKinds,
  areasOf,
  areasOfKind,
  belgium,
  isInside,
  residentsOn,
  type Area,
  type AreaKind,
  type Areas,
} from './areas';
export {
  isMonth,
  NoBarometer,
  peopleIn,
  rateIn,
  readBarometer,
  type Barometer,
  type BarometerMonth,
} from './barometer';
export { latestMonth, oneIn, residentsThen, residentsThenOn } from './latest-month';
export {
  contradicted,
  measures,
  points,
  shares,
  wholes,
  yearlyAverages,
  type Measure,
  type Point,
  type Whole,
} from './recipients';
export { figureSources } from './sources';
