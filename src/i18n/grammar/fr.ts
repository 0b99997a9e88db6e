import type { Grammar } from './grammar';

/** French: the first of the month is counted, "de" elides before a vowel and contracts with an article. */
export const grammar: Grammar = {
  name: 'Français',
  tag: 'fr-BE',
  direction: 'ltr',
  names: 'fr',
  date: (written, day) => (day === 1 ? written.replace(/^1\b/, '1er') : written),
  of: (name) => {
    if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
    if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
    return /^[aeiouy]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
  },
  units: {
    euros: ['euro', 'euros'],
    hours: ['h', 'heure', 'heures'],
    years: ['an', 'ans', 'année', 'années'],
    percent: ['pour cent', 'pourcent', 'pour-cent'],
    each: ['par', 'le', 'la', 'chaque'],
    periods: {
      hour: ['heure', 'h'],
      day: ['jour'],
      week: ['semaine', 'sem'],
      month: ['mois', 'm'],
      year: ['an', 'année'],
    },
  },
  secondGender: ['e', 'ne', 've', 's'],
  plurals: ['s'],
  shortForms: { st: ['saint'], ste: ['sainte'] },
  ligatures: { œ: 'oe' },
  quotes: ['«', '»'],
};
