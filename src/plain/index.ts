export { feeds, guideInside, plainPages, withoutScript, type Setting } from './plain-pages';
export type { Edition } from './reader';
