import { isoDate } from '../kernel/iso-date';
import type { Ratio } from '../kernel/money';
import { Timeline, type Row } from '../kernel/timeline';

const printed2005to2020 =
  'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon';
const bruxellesJ =
  'https://www.bruxelles-j.be/droits-sociaux/obtenir-de-laide-du-cpas/quels-sont-les-categories-et-les-montants-du-revenu-dintegration-et-de-laide-sociale-et-que-se-passe-t-il-si-on-a-des-revenus-par-ailleurs/';
const students = 'https://centenvoorstudenten.be/info/leefloon/bedrag-leefloon/';

/**
 * The coefficient by which an amount fixed at pivot index 103.14 (1996 = 100) is multiplied (loi / wet 26-5-2002, art. 15):
 * 1.02 to the power of the steps taken since, rounded half up to four decimals. A new index is one new line.
 */
// prettier-ignore
export const indexSteps = new Timeline<Ratio>('indexSteps', [
  //    from       steps  published at
  step('2005-08-01',  6, printed2005to2020),
  step('2006-10-01',  7, printed2005to2020),
  step('2008-01-01',  8, printed2005to2020),
  step('2008-05-01',  9, printed2005to2020),
  step('2008-09-01', 10, printed2005to2020),
  step('2010-09-01', 11, printed2005to2020),
  step('2011-05-01', 12, printed2005to2020),
  step('2012-02-01', 13, printed2005to2020),
  step('2012-12-01', 14, printed2005to2020),
  step('2016-06-01', 15, printed2005to2020),
  step('2017-06-01', 16, printed2005to2020),
  step('2018-09-01', 17, printed2005to2020),
  step('2020-03-01', 18, students),
  step('2021-09-01', 19, 'https://www.mi-is.be/fr/nouvelles/mesures-covid-etat-des-lieux', true),
  step('2022-01-01', 20, 'https://www.adasasbl.be/2022/02/21/exoneration-des-revenus-socioprofessionnels/', true),
  step('2022-03-01', 21, 'https://socialsecurity.belgium.be/fr/chiffres-de-la-protection-sociale/publications-statistiques/indexation-des-prestations-sociales', true),
  step('2022-05-01', 22, 'https://inforjeunesmons.be/je-cohabite-avec-une-ou-plusieurs-personnes-quelles-consequences-sur-mon-ris'),
  step('2022-08-01', 23, bruxellesJ),
  step('2022-11-01', 24, 'https://www.vvsg.be/nieuws/opnieuw-stijging-leefloonbedragen-en-zakgeld'),
  step('2022-12-01', 25, 'https://vlex.be/vid/officieel-bericht-spilindexcijfer-123-919795728'),
  step('2023-11-01', 26, bruxellesJ),
  step('2024-05-01', 27, students),
  step('2025-02-01', 28, 'https://www.bdas-wwsb.brussels/?p=3288'),
  step('2026-03-01', 29, 'https://incidence-asbl.org/cessoc-indexation-des-baremes-pour-fevrier-2026'),
]);

function step(validFrom: string, steps: number, source: string, unconfirmed?: true): Row<Ratio> {
  const row = { validFrom: isoDate(validFrom), value: coefficient(steps), source };
  return unconfirmed ? { ...row, unconfirmed } : row;
}

/** 1.02 to the power of n, half up to four decimals, without a fraction on the way. */
function coefficient(steps: number): Ratio {
  const numerator = 102n ** BigInt(steps) * 10_000n;
  const denominator = 100n ** BigInt(steps);
  return { of: Number((numerator + denominator / 2n) / denominator), by: 10_000 };
}
