import type { Category } from '../contract';
import { cents, isoDate, Timeline, type Cents } from '../kernel';
import { comparedOn, decree, ministryGuide, ministryTable } from './sources';

const printed = { source: ministryTable, checkedOn: comparedOn };
const explained = { source: ministryGuide, checkedOn: comparedOn };

/**
 * The flat exemption (exonération forfaitaire / forfaitaire vrijstelling; A.R. / K.B. 11-7-2002, art. 22 § 2), a year.
 * Never indexed, the same at every date.
 */
export const flatExemption = new Timeline<Readonly<Record<Category, Cents<'year'>>>>('flatExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: { cohabitant: cents(155_00), single: cents(250_00), family: cents(310_00) },
    reference: decree('22, § 2'),
    ...explained,
  },
]);

/**
 * The socio-professional exemption (exonération socioprofessionnelle / socio-professionele vrijstelling; art. 35 § 1 and
 * § 2), for everybody and for students: a month, at pivot index 103.14.
 */
export const workExemption = new Timeline<Cents<'month'>>('workExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: cents(177_76),
    reference: decree('35, § 1'),
    ...printed,
  },
]);

/**
 * The same for a shortage occupation (métier en pénurie / knelpuntberoep; art. 35), instead of the general one: a month, at
 * pivot index 103.14; null before there was one.
 */
export const shortageExemption = new Timeline<Cents<'month'> | null>('shortageExemption', [
  { validFrom: isoDate('2005-08-01'), value: null, reference: decree('35'), ...explained },
  { validFrom: isoDate('2024-01-01'), value: cents(254_75), reference: decree('35'), ...printed },
]);

/**
 * The same for irregular artistic income (activité artistique / artistieke activiteit; art. 35 § 3): a year, at pivot index
 * 103.14. Never together with the general one.
 */
export const artisticExemption = new Timeline<Cents<'year'>>('artisticExemption', [
  {
    validFrom: isoDate('2005-08-01'),
    value: cents(2_133_12),
    reference: decree('35, § 3'),
    ...printed,
  },
]);

/**
 * What an hour of neighbourhood work (ALE / PWA / wijk-werken; art. 22 § 1 d) may bring in without counting. Not indexed.
 */
export const localEmploymentCeiling = new Timeline<Cents<'hour'>>('localEmploymentCeiling', [
  {
    validFrom: isoDate('2003-03-01'),
    value: cents(4_10),
    reference: decree('22, § 1, d'),
    source: 'https://refli.be/fr/lex/2003022362',
    checkedOn: comparedOn,
  },
  { validFrom: isoDate('2023-01-01'), value: cents(6_00), reference: decree('22, § 1, d'), ...explained },
]);
