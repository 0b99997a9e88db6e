export { differencesBetween, type Difference } from './differences';
export { standingsOn, type Standing } from './in-force';
export { leavesOf, type Leaf } from './leaves';
