import type { Grammar } from './grammar';

/** Dutch, as it is written in Belgium. */
export const grammar: Grammar = {
  name: 'Nederlands',
  tag: 'nl-BE',
  direction: 'ltr',
  names: 'nl',
  date: (written) => written,
  of: (name) => name,
  units: { euros: ['euro'], hours: ['u', 'uur', 'uren'] },
  secondGender: [],
  plurals: ['s'],
  shortForms: { st: ['sint'] },
  ligatures: {},
  quotes: ['“', '”'],
};
