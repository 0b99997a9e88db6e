import { isoDate, Timeline } from '../kernel';
import { act, comparedOn, consolidatedAct, decree, lawCheckedOn, ministryGuide } from './sources';

/** Majority (majorité / meerderjarigheid), in whole years (loi / wet 26-5-2002, art. 3, 2°). */
export const majority = new Timeline<number>('majority', [
  {
    validFrom: isoDate('2002-10-01'),
    value: 18,
    reference: act('3, 2°'),
    source: consolidatedAct,
    checkedOn: lawCheckedOn,
  },
]);

/** Below this age, in whole years, the individual project (PIIS / GPMI) is always required (loi / wet 26-5-2002, art. 11). */
export const projectRequiredBelow = new Timeline<number>('projectRequiredBelow', [
  {
    validFrom: isoDate('2002-10-01'),
    value: 25,
    reference: act('11'),
    source: consolidatedAct,
    checkedOn: lawCheckedOn,
  },
]);

/**
 * Full-time students below this age, in whole years, have an exemption of their own (A.R. / K.B. 11-7-2002, art. 35 § 2);
 * it goes on afterwards for those who had the income before.
 */
export const studentExemptionBelow = new Timeline<number>('studentExemptionBelow', [
  {
    validFrom: isoDate('2002-10-01'),
    value: 25,
    reference: decree('35, § 2'),
    source: ministryGuide,
    checkedOn: comparedOn,
  },
]);

/** Below this age, in whole years, somebody may still receive child benefit for a person (allocations familiales / kinderbijslag). */
export const childBenefitBelow = new Timeline<number>('childBenefitBelow', [
  {
    validFrom: isoDate('2002-10-01'),
    value: 25,
    reference: decree('34, § 2'),
    source: ministryGuide,
    checkedOn: comparedOn,
  },
]);

const guaranteeForTheElderly =
  'https://mc.be/en-marche/vos-droits/la-grapa-une-aide-sociale-pour-les-personnes-agees';
const pension = {
  reference: act('3, 6°'),
  source: guaranteeForTheElderly,
  checkedOn: lawCheckedOn,
};

/** The legal pension age, in whole years (âge légal de la pension / wettelijke pensioenleeftijd). */
export const pensionAge = new Timeline<number>('pensionAge', [
  { validFrom: isoDate('2005-08-01'), value: 65, ...pension },
  { validFrom: isoDate('2025-02-01'), value: 66, ...pension },
  { validFrom: isoDate('2030-02-01'), value: 67, ...pension },
]);
