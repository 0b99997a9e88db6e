export { hull, point, width, type Interval } from './interval';
export {
  dayOfMonth,
  daysInMonth,
  daysLater,
  firstOfNextMonth,
  isIsoDate,
  isoDate,
  later,
  monthsLater,
  partsOf,
  wholeMonthsBetween,
  type IsoDate,
} from './iso-date';
export { modeOf, type Amounts, type Mode } from './mode';
export {
  cents,
  largestAmount,
  least,
  minus,
  negative,
  notBelowZero,
  partOfMonth,
  perMonth,
  perYear,
  perYearOfDays,
  perYearOfHours,
  scale,
  sum,
  yearlyYield,
  type Cents,
  type Period,
  type Ratio,
} from './money';
export { NoValueInForce, Timeline, type Row } from './timeline';
