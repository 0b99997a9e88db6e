export {
  feeds,
  figuresGiven,
  guideInside,
  plainPages,
  withoutScript,
  type FiguresGiven,
  type Setting,
} from './plain-pages';
export type { Edition } from './reader';
