export { differencesBetween } from './differences';
export { standingsOn, type Standing } from './in-force';
export { changesBetween, csvOf, historyOf, jsonOf, valuesOn, type Line } from './lines';
export { readablesOf, type Readable } from './readable';
export { seriesOf, type Series } from './series';
