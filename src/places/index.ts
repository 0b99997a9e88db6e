export type { Centre, CentreNote } from './centre';
export type { centreOf } from './centres';
export type { communeOf } from './communes';
export { competentCentre, type Competence } from './competent';
export type { Address, Place } from './place';
export { placeName } from './place-name';
export { isGermanSpeaking, regionOf } from './region';
export { attributions, type CentreSource } from './sources';
export type { Appeal, Tribunal, tribunalsOf } from './tribunals';
