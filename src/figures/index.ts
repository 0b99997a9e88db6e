export { areasOfKind, belgium, residentsOn, type Area, type Areas } from './areas';
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
export { contradicted, points, shares, wholes, yearlyAverages, type Point } from './recipients';
export { figureSources } from './sources';
