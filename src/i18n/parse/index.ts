export { bothWays, parseEuro } from './amount';
export { parseDay } from './day';
export { figures } from './figures';
export { parseCount, parseHours, parsePercent } from './number';
