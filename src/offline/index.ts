export { buildInfo, isKioskKit, isSingleFile } from './build-info';
export { isPlausible } from './clock';
export { keepOffline, type Page } from './register';
export type { Kept } from './precache';
