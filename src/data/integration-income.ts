import type { Category } from '../contract';
import { cents, isoDate, Timeline, type Cents, type Row } from '../kernel';
import { act, comparedOn, ministryTable } from './sources';

/** A yearly base amount for each category, at pivot index 103.14. */
export type Rates = Readonly<Record<Category, Cents<'year'>>>;

/**
 * The yearly base amounts of the integration income (revenu d'intégration / leefloon; loi / wet 26-5-2002, art. 14 § 1),
 * before the index. A new line only when an amount itself is raised (art. 50). The family amount is not always twice the
 * cohabitant one, so each has its column.
 */
// prettier-ignore
export const integrationIncome = new Timeline<Rates>('integrationIncome', [
  //   from        cohabitant     single      family      seen on
  row('2005-08-01', 4_444_00,  6_666_00,   8_888_00),
  row('2006-10-01', 4_488_44,  6_732_66,   8_976_88),
  row('2007-04-01', 4_578_21,  6_867_31,   9_156_42),
  row('2008-01-01', 4_669_77,  7_004_66,   9_339_55),
  row('2009-06-01', 4_763_17,  7_144_75,   9_526_34),
  row('2011-09-01', 4_858_43,  7_287_65,   9_716_87),
  row('2013-09-01', 4_955_60,  7_433_40,   9_911_21),
  row('2015-09-01', 5_054_71,  7_582_07,  10_109_43),
  row('2016-04-01', 5_155_80,  7_733_71,  10_311_62),
  row('2017-09-01', 5_202_20,  7_803_31,  10_404_42),
  row('2018-07-01', 5_202_20,  7_803_31,  10_754_07),
  row('2019-07-01', 5_306_24,  7_959_38,  10_754_07),
  row('2020-01-01', 5_371_27,  8_056_92,  10_888_50),
  row('2021-01-01', 5_515_62,  8_273_45,  11_181_13),
  row('2021-07-01', 5_625_93,  8_438_92,  11_404_75),
  row('2022-01-01', 5_773_18,  8_659_78,  11_703_23),
  row('2023-01-01', 5_920_42,  8_880_64,  12_001_71),
  row('2023-07-01', 6_038_83,  9_058_25,  12_241_74),
]);

function row(
  validFrom: string,
  cohabitant: number,
  single: number,
  family: number,
  checkedOn: string = comparedOn,
): Row<Rates> {
  return {
    validFrom: isoDate(validFrom),
    value: { cohabitant: cents(cohabitant), single: cents(single), family: cents(family) },
    reference: act('14, § 1'),
    source: ministryTable,
    checkedOn: isoDate(checkedOn),
  };
}
