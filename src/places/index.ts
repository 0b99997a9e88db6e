export type { Centre, centreOf } from './centres';
export type { communeOf } from './communes';
export { competentCentre, type Competence } from './competent';
export type { Address, Place } from './place';
export { isGermanSpeaking, regionOf } from './region';
export { attributions } from './sources';
export type { Appeal, Tribunal, tribunalsOf } from './tribunals';
