export { differencesBetween } from './differences';
export { standingsOn, type Standing } from './in-force';
export { leavesOf } from './leaves';
