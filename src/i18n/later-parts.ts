import type { Dictionary } from './parts';

/** The texts of every part, each a file of its own: all but the first two are fetched after the first question. */
export const files = import.meta.glob<Dictionary>(
  ['../../locales/*/*.json', '!../../locales/*/opening.json', '!../../locales/*/interview.json'],
  { import: 'default' },
);
