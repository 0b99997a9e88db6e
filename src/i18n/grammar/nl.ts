import type { Grammar } from './grammar';

/** Dutch, as it is written in Belgium. */
export const grammar: Grammar = {
  name: 'Nederlands',
  tag: 'nl-BE',
  direction: 'ltr',
  names: 'nl',
  date: (written) => written,
  of: (name) => name,
  units: {
    euros: ['euro', 'euro’s', "euro's"],
    hours: ['u', 'uur', 'uren'],
    years: ['jaar', 'jaren'],
    percent: ['procent', 'percent'],
    each: ['per', 'elke', 'iedere', 'elk', 'ieder'],
    periods: {
      hour: ['uur', 'u'],
      day: ['dag', 'd'],
      week: ['week', 'w'],
      month: ['maand', 'mnd', 'm'],
      year: ['jaar'],
    },
  },
  secondGender: [],
  plurals: ['s'],
  shortForms: { st: ['sint'] },
  ligatures: {},
  quotes: ['“', '”'],
};
