import type { Category } from '../contract/values';
import { isoDate } from '../kernel/iso-date';
import { cents, type Cents } from '../kernel/money';
import { Timeline } from '../kernel/timeline';

/**
 * The flat exemption (exonération forfaitaire / forfaitaire vrijstelling; A.R. / K.B. 11-7-2002, art. 22 § 2), a year.
 * Never indexed, the same at every date.
 */
export const flatExemption = new Timeline<Readonly<Record<Category, Cents<'year'>>>>('flatExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: { cohabitant: cents(155_00), single: cents(250_00), family: cents(310_00) },
    source: 'https://www.bdas-wwsb.brussels/?p=3321',
  },
]);

/**
 * The socio-professional exemption (exonération socioprofessionnelle / socio-professionele vrijstelling; art. 35), for
 * everybody and for students: a month, at pivot index 103.14.
 */
export const workExemption = new Timeline<Cents<'month'>>('workExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: cents(177_76),
    source:
      'https://news.belgium.be./fr/integration-sociale-pour-les-beneficiaires-du-revenu-dintegration-qui-commencent-travailler-ou',
  },
]);

/** The same for a shortage occupation (métier en pénurie / knelpuntberoep), instead of the general one: a month. */
export const shortageExemption = new Timeline<Cents<'month'> | null>('shortageExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: null,
    source: 'https://cpasconnect.be/actualites/actualite/720858527752525437',
  },
  {
    validFrom: isoDate('2024-01-01'),
    value: cents(254_75),
    source: 'https://cpasconnect.be/actualites/actualite/720858527752525437',
  },
]);

/** The same for irregular artistic income (activité artistique / artistieke activiteit; art. 35 § 3): a year. */
export const artisticExemption = new Timeline<Cents<'year'>>('artisticExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: cents(2_133_12),
    source: 'https://www.ocmwtemse.be/onderwerp/leefloon-socio-professionele-vrijstelling/',
  },
]);

/** What an hour of neighbourhood work (ALE / PWA / wijk-werken) may bring in without counting (art. 22 § 1). Not indexed. */
export const localEmploymentCeiling = new Timeline<Cents<'hour'>>('localEmploymentCeiling', [
  { validFrom: isoDate('2003-03-01'), value: cents(4_10), source: 'https://refli.be/fr/lex/2003022362' },
  {
    validFrom: isoDate('2023-01-01'),
    value: cents(6_00),
    source: 'https://etaamb.openjustice.be/nl/fr/koninklijk-besluit_n2023046334.html',
  },
]);
