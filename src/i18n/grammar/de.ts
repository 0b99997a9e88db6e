import type { Grammar } from './grammar';

/** German, as it is written in Belgium: the first of the month is counted like every day. */
export const grammar: Grammar = {
  name: 'Deutsch',
  tag: 'de-BE',
  direction: 'ltr',
  names: 'fr',
  date: (written) => written,
  of: (name) => name,
  units: {
    euros: ['euro', 'euros'],
    hours: ['std', 'std.', 'stunde', 'stunden', 'h'],
    years: ['jahr', 'jahre', 'jahren'],
    percent: ['prozent'],
    each: ['pro', 'je', 'im', 'jede', 'jeden', 'jedes', 'am'],
    periods: {
      hour: ['stunde', 'std', 'h'],
      day: ['tag'],
      week: ['woche', 'wo'],
      month: ['monat', 'm'],
      year: ['jahr'],
    },
  },
  secondGender: ['in', 'innen', 'r', 'n', 'e'],
  plurals: ['s', 'es', 'e', 'en', 'er', 'n'],
  shortForms: { st: ['sankt'] },
  ligatures: { ß: 'ss' },
  quotes: ['„', '“'],
};
