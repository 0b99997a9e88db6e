import { describe, expect, test } from 'vitest';
import { categories } from '../../src/contract/values';
import { artisticExemption, shortageExemption, workExemption } from '../../src/data/exemptions';
import { indexSteps } from '../../src/data/index-steps';
import { integrationIncome } from '../../src/data/integration-income';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents, perMonth, perYear, type Cents } from '../../src/kernel/money';
import { indexed, yearlyRate } from '../../src/rules/amounts/rates';

type Three = readonly [cohabitant: number, single: number, family: number];

/**
 * The ministry's table of amounts as it stood on 25 September 2026, in cents, typed in cell by cell: from, steps of 2 %,
 * coefficient in ten-thousandths, a year, a month. It says what was printed until its last row and nothing of later ones.
 */
// prettier-ignore
const published: readonly (readonly [string, number, number, Three, Three])[] = [
  ['2005-08-01', 6, 1_1262, [5_004_83, 7_507_25, 10_009_67], [417_07, 625_60, 834_14]],
  ['2006-10-01', 7, 1_1487, [5_155_87, 7_733_81, 10_311_74], [429_66, 644_48, 859_31]],
  ['2007-04-01', 7, 1_1487, [5_258_99, 7_888_48, 10_517_98], [438_25, 657_37, 876_50]],
  ['2008-01-01', 8, 1_1717, [5_471_57, 8_207_36, 10_943_15], [455_96, 683_95, 911_93]],
  ['2008-05-01', 9, 1_1951, [5_580_84, 8_371_27, 11_161_70], [465_07, 697_61, 930_14]],
  ['2008-09-01', 10, 1_2190, [5_692_45, 8_538_68, 11_384_91], [474_37, 711_56, 948_74]],
  ['2009-06-01', 10, 1_2190, [5_806_30, 8_709_45, 11_612_61], [483_85, 725_79, 967_72]],
  ['2010-09-01', 11, 1_2434, [5_922_53, 8_883_78, 11_845_05], [493_54, 740_32, 987_09]],
  ['2011-05-01', 12, 1_2682, [6_040_65, 9_060_97, 12_081_30], [503_39, 755_08, 1_006_78]],
  ['2011-09-01', 12, 1_2682, [6_161_46, 9_242_20, 12_322_93], [513_46, 770_18, 1_026_91]],
  ['2012-02-01', 13, 1_2936, [6_284_87, 9_427_30, 12_569_74], [523_74, 785_61, 1_047_48]],
  ['2012-12-01', 14, 1_3195, [6_410_70, 9_616_05, 12_821_41], [534_23, 801_34, 1_068_45]],
  ['2013-09-01', 14, 1_3195, [6_538_91, 9_808_37, 13_077_84], [544_91, 817_36, 1_089_82]],
  ['2015-09-01', 14, 1_3195, [6_669_69, 10_004_54, 13_339_39], [555_81, 833_71, 1_111_62]],
  ['2016-04-01', 14, 1_3195, [6_803_08, 10_204_63, 13_606_18], [566_92, 850_39, 1_133_85]],
  ['2016-06-01', 15, 1_3459, [6_939_19, 10_408_80, 13_878_41], [578_27, 867_40, 1_156_53]],
  ['2017-06-01', 16, 1_3728, [7_077_88, 10_616_84, 14_155_79], [589_82, 884_74, 1_179_65]],
  ['2017-09-01', 16, 1_3728, [7_141_58, 10_712_38, 14_283_19], [595_13, 892_70, 1_190_27]],
  ['2018-07-01', 16, 1_3728, [7_141_58, 10_712_38, 14_763_19], [595_13, 892_70, 1_230_27]],
  ['2018-09-01', 17, 1_4002, [7_284_12, 10_926_19, 15_057_85], [607_01, 910_52, 1_254_82]],
  ['2019-07-01', 17, 1_4002, [7_429_80, 11_144_72, 15_057_85], [619_15, 928_73, 1_254_82]],
  ['2020-01-01', 17, 1_4002, [7_520_85, 11_281_30, 15_246_08], [626_74, 940_11, 1_270_51]],
  ['2020-03-01', 18, 1_4282, [7_671_25, 11_506_89, 15_550_96], [639_27, 958_91, 1_295_91]],
  ['2021-01-01', 18, 1_4282, [7_877_41, 11_816_14, 15_968_89], [656_45, 984_68, 1_330_74]],
  ['2021-07-01', 18, 1_4282, [8_034_95, 12_052_47, 16_288_26], [669_58, 1_004_37, 1_357_36]],
  ['2021-09-01', 19, 1_4568, [8_195_85, 12_293_82, 16_614_44], [682_99, 1_024_49, 1_384_54]],
  ['2022-01-01', 20, 1_4859, [8_578_37, 12_867_57, 17_389_83], [714_86, 1_072_30, 1_449_15]],
  ['2022-03-01', 21, 1_5157, [8_750_41, 13_125_63, 17_738_59], [729_20, 1_093_80, 1_478_22]],
  ['2022-05-01', 22, 1_5460, [8_925_34, 13_388_02, 18_093_19], [743_78, 1_115_67, 1_507_77]],
  ['2022-08-01', 23, 1_5769, [9_103_73, 13_655_61, 18_454_82], [758_64, 1_137_97, 1_537_90]],
  ['2022-11-01', 24, 1_6084, [9_285_58, 13_928_39, 18_823_48], [773_80, 1_160_70, 1_568_62]],
  ['2022-12-01', 25, 1_6406, [9_471_48, 14_207_24, 19_200_32], [789_29, 1_183_94, 1_600_03]],
  ['2023-01-01', 25, 1_6406, [9_713_04, 14_569_58, 19_690_01], [809_42, 1_214_13, 1_640_83]],
  ['2023-07-01', 25, 1_6406, [9_907_30, 14_860_96, 20_083_80], [825_61, 1_238_41, 1_673_65]],
  ['2023-11-01', 26, 1_6734, [10_105_38, 15_158_08, 20_485_33], [842_12, 1_263_17, 1_707_11]],
  ['2024-05-01', 27, 1_7069, [10_307_68, 15_461_53, 20_895_43], [858_97, 1_288_46, 1_741_29]],
  ['2025-02-01', 28, 1_7410, [10_513_60, 15_770_41, 21_312_87], [876_13, 1_314_20, 1_776_07]],
  ['2026-03-01', 29, 1_7758, [10_723_75, 16_085_64, 21_738_88], [893_65, 1_340_47, 1_811_57]],
  ['2026-09-01', 30, 1_8114, [10_938_74, 16_408_11, 22_174_69], [911_56, 1_367_34, 1_847_89]],
];

/** The one printed cell of the rates that the formula misses: 5 806.30 / 12 is 483.86, the table has 483.85. */
const monthException = { from: '2009-06-01', column: 0, printed: 483_85, formula: 483_86 };

/**
 * What may be kept of pay, from the same table, in cents: from, general and student a month, student with a grant a month
 * (abolished on 1 January 2022), artistic a year, shortage occupation a month (426.30 since 1 January 2024).
 */
// prettier-ignore
const publishedExemptions: readonly (readonly [string, number, number | null, number, number | null])[] = [
  ['2005-08-01', 200_19, 55_84, 2_402_32, null],
  ['2006-10-01', 204_19, 56_95, 2_450_32, null],
  ['2008-01-01', 208_28, 58_09, 2_499_38, null],
  ['2008-05-01', 212_44, 59_25, 2_549_29, null],
  ['2008-09-01', 216_69, 60_44, 2_600_27, null],
  ['2010-09-01', 221_03, 61_65, 2_652_32, null],
  ['2011-05-01', 225_44, 62_88, 2_705_22, null],
  ['2012-02-01', 229_95, 64_14, 2_759_40, null],
  ['2012-12-01', 234_55, 65_42, 2_814_65, null],
  ['2016-06-01', 239_25, 66_73, 2_870_97, null],
  ['2017-06-01', 244_03, 68_06, 2_928_35, null],
  ['2018-09-01', 248_90, 69_42, 2_986_79, null],
  ['2020-03-01', 253_88, 70_81, 3_046_52, null],
  ['2021-09-01', 258_96, 72_23, 3_107_53, null],
  ['2022-01-01', 264_13, null, 3_169_60, null],
  ['2022-03-01', 269_43, null, 3_233_17, null],
  ['2022-05-01', 274_82, null, 3_297_80, null],
  ['2022-08-01', 280_31, null, 3_363_72, null],
  ['2022-11-01', 285_91, null, 3_430_91, null],
  ['2022-12-01', 291_63, null, 3_499_60, null],
  ['2023-11-01', 297_46, null, 3_569_56, 426_30],
  ['2024-05-01', 303_42, null, 3_641_02, 434_83],
  ['2025-02-01', 309_48, null, 3_713_76, 443_52],
  ['2026-03-01', 315_67, null, 3_787_99, 452_39],
  ['2026-09-01', 321_99, null, 3_863_93, 461_45],
];

/** The one printed cell of art. 35 that the formula misses, by a cent: the formula stands. */
const artisticException = { from: '2006-10-01', printed: 2_450_32, formula: 2_450_31 };

const lastDay = isoDate(published.at(-1)?.[0] ?? '');
const upToThen = (rows: readonly { readonly validFrom: IsoDate }[]): readonly IsoDate[] =>
  rows.map(({ validFrom }) => validFrom).filter((validFrom) => validFrom <= lastDay);
const sorted = (days: readonly string[]): readonly string[] => [...new Set(days)].sort();

describe('the rates as published', () => {
  test('39 dates: every row of the two tables up to the last printed one, and no other', () => {
    expect(published).toHaveLength(39);
    expect(sorted([...upToThen(indexSteps.rows), ...upToThen(integrationIncome.rows)])).toEqual(
      published.map(([from]) => from),
    );
  });

  for (const [from, steps, coefficient, years, months] of published) {
    test(`${from}: ${years.join(' / ')} cents a year`, () => {
      const onDate = isoDate(from);
      expect(indexSteps.on(onDate).value).toEqual({ of: coefficient, by: 10_000 });
      expect(Math.abs(1.02 ** steps - coefficient / 10_000)).toBeLessThanOrEqual(0.000_05);
      const rates = categories.map((category) => yearlyRate(category, onDate));
      expect(rates.map(({ amount }) => amount)).toEqual([...years]);
      expect(rates.map(({ validFrom }) => validFrom)).toEqual([from, from, from]);
      const monthly = rates.map(({ amount }) => Number(perMonth(amount, 'halfUp')));
      const formula = months.map((printed, column) =>
        from === monthException.from && column === monthException.column ? monthException.formula : printed,
      );
      expect(monthly).toEqual(formula);
    });
  }

  test('the cohabitant month of June 2009 is the one cell printed a cent lower', () => {
    const row = published.find(([from]) => from === monthException.from);
    expect(row?.[4][monthException.column]).toBe(monthException.printed);
    const missed = published.flatMap(([from, , , years, months]) =>
      months
        .filter((month, column) => perMonth(cents(years[column] ?? 0), 'halfUp') !== month)
        .map(() => from),
    );
    expect(missed).toEqual([monthException.from]);
  });
});

describe('the work exemptions as published', () => {
  /** A student with a grant kept this much a month at pivot index 103.14; no field of the contract asks for the grant. */
  const withGrant: Cents<'month'> = cents(49_58);
  /** The row that begins in November 2023 is the only one in which the shortage exemption begins within. */
  const shortageFrom = isoDate('2024-01-01');

  test('25 dates: every step of the index up to the last printed one', () => {
    expect(publishedExemptions).toHaveLength(25);
    expect(upToThen(indexSteps.rows)).toEqual(publishedExemptions.map(([from]) => from));
  });

  for (const [from, general, grant, artistic, shortage] of publishedExemptions) {
    test(`${from}: ${general} cents a month, ${artistic} a year for artists`, () => {
      const onDate = isoDate(from);
      expect(indexed(workExemption.on(onDate).value, onDate)).toEqual({ amount: general, validFrom: from });
      if (grant !== null) expect(indexed(withGrant, onDate).amount).toBe(grant);
      const formula = from === artisticException.from ? artisticException.formula : artistic;
      expect(indexed(artisticExemption.on(onDate).value, onDate).amount).toBe(formula);
      const day = shortage !== null && onDate < shortageFrom ? shortageFrom : onDate;
      const base = shortageExemption.on(day).value;
      expect(base === null ? null : indexed(base, day).amount).toBe(shortage);
    });
  }

  test('the artistic amount of October 2006 is the one cell printed a cent higher', () => {
    const row = publishedExemptions.find(([from]) => from === artisticException.from);
    expect(row?.[3]).toBe(artisticException.printed);
  });

  test('the artistic base is twelve of the general one', () => {
    const general = perYear(workExemption.on(lastDay).value);
    expect(artisticExemption.on(lastDay).value).toBe(general);
  });

  test('the shortage exemption begins on 1 January 2024, at 426.30 euros, and was nothing the day before', () => {
    expect(shortageExemption.on(isoDate('2023-12-31')).value).toBeNull();
    const base = shortageExemption.on(shortageFrom).value;
    expect(base && indexed(base, shortageFrom).amount).toBe(426_30);
  });
});
