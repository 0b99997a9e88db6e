export { buildInfo, isKioskKit, isSingleFile } from './build-info';
export { canBeToday, isPlausible, possibleDays } from './clock';
export { missingWhy, type Missing } from './fetch-part';
export { longerPause } from './longer-pause';
export { keepOffline, type Page } from './register';
export type { Kept } from './precache';
