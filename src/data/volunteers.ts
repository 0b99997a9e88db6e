import { cents, isoDate, Timeline, type Cents, type Row } from '../kernel';
import { comparedOn, decree, ministryGuide, ministryTable } from './sources';

/** What a volunteer may receive in a calendar year without it counting. */
export interface VolunteerCeilings {
  readonly perDay: Cents<'day'>;
  readonly perYear: Cents<'year'>;
  /** The higher ceiling of a year for trainers, referees, stewards, night and day care, patients' transport; null when not seen. */
  readonly raisedPerYear: Cents<'year'> | null;
}

const dutch2017 =
  'https://www.socialsecurity.be/employer/instructions/dmfappl/nl/2017-4/instructions/persons/specific/volunteers/indemnities.html';
const flanders2018 = 'https://www.vlaanderen.be/onkostenvergoeding-voor-vrijwilligerswerk';
const flanders2019 = 'https://www.vlaanderenvrijwilligt.be/tag/kostenvergoeding/';
const raised2020 =
  'https://www.lhvat.be/newsletter-by-email/corona-update-uitbreiding-hogere-onkostenvergoeding-vrijwilligers-voor-q4-2020-en-q1-2021';
const securex2022 =
  'https://securex.be/fr/lex4you/employeur/actualites/volontariat-les-montants-pour-2022-sont-connus';
const ucm2024 = 'https://www.ucm.be/Actualites/Volontaires-montants-2019-de-l-indemnite-forfaitaire-maximale';
const uvcw2025 = 'https://www.uvcw.be/personnel/actus/art-9304';

/**
 * The ceilings of a volunteer's allowance (défraiement des volontaires / vrijwilligersvergoeding; A.R. / K.B. 11-7-2002,
 * art. 22 § 1 q), of each calendar year: one of them passed, all of it counts. Null before they are known.
 */
// prettier-ignore
export const volunteerCeilings = new Timeline<VolunteerCeilings | null>('volunteerCeilings', [
  { validFrom: isoDate('2005-08-01'), value: null, reference: decree('22, § 1, q'), source: ministryGuide, checkedOn: comparedOn },
  //   year  a day   a year    raised     published at
  year(2008, 29_05, 1_161_82, null,     dutch2017),
  year(2009, 30_22, 1_208_72, null,     dutch2017),
  year(2011, 30_82, 1_232_92, null,     dutch2017),
  year(2012, 31_44, 1_257_51, null,     dutch2017),
  year(2013, 32_71, 1_308_38, null,     dutch2017),
  year(2017, 33_36, 1_334_55, null,     dutch2017),
  year(2018, 34_03, 1_361_23, null,     flanders2018),
  year(2019, 34_71, 1_388_40, null,     flanders2019),
  year(2020, 34_71, 1_388_40, 2_549_90, raised2020),
  year(2021, 35_41, 1_416_16, 2_600_90, raised2020),
  year(2022, 36_84, 1_473_37, 2_705_97, securex2022),
  year(2023, 40_67, 1_626_77, 2_987_70, ministryGuide),
  year(2024, 41_48, 1_659_29, 3_047_43, ucm2024),
  year(2025, 42_31, 1_692_51, 3_108_44, uvcw2025),
  year(2026, 44_02, 1_760_83, 3_233_91, ministryTable, '2027-01-01'),
]);

function year(
  first: number,
  perDay: number,
  perYear: number,
  raised: number | null,
  source: string,
  changeExpectedFrom?: string,
): Row<VolunteerCeilings> {
  return {
    validFrom: isoDate(`${first}-01-01`),
    value: {
      perDay: cents(perDay),
      perYear: cents(perYear),
      raisedPerYear: raised === null ? null : cents(raised),
    },
    reference: decree('22, § 1, q'),
    source,
    checkedOn: comparedOn,
    ...(changeExpectedFrom && { changeExpectedFrom: isoDate(changeExpectedFrom) }),
  };
}
