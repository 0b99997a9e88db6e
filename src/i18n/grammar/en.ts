import type { Grammar } from './grammar';

/**
 * English is help and no language of the law: names of acts, offices and places are shown in French, the texts name the
 * Dutch word beside it. Amounts and days as in Europe: €1,234.56 and 1 March 2026, never the month first.
 */
export const grammar: Grammar = {
  name: 'English',
  tag: 'en-GB',
  direction: 'ltr',
  names: 'fr',
  date: (written) => written,
  of: (name) => `of ${name}`,
  units: {
    euros: ['euro', 'euros'],
    hours: ['h', 'hr', 'hrs', 'hour', 'hours'],
    years: ['year', 'years', 'years old'],
    percent: ['percent', 'per cent'],
    each: ['per', 'a', 'an', 'each', 'every'],
    periods: {
      hour: ['hour', 'h'],
      day: ['day'],
      week: ['week'],
      month: ['month', 'm'],
      year: ['year'],
    },
  },
  secondGender: [],
  plurals: ['s'],
  shortForms: { st: ['saint'] },
  ligatures: {},
  quotes: ['“', '”'],
};
