import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { mostAsked, nothingAskedUpTo, scaleOn } from '../../src/rules/recovery';

const first = isoDate('2026-09-01');
const asked = (income: number, dependants = 0, onDate = first): number | null =>
  mostAsked(cents(income), dependants, onDate);

/** The ministry's table as printed: income of a year from, up to, and the most a month in whole euros. */
const printed = [
  [30_217_77, 34_448_25, 53],
  [34_448_26, 38_678_74, 106],
  [38_678_75, 42_909_23, 176],
  [42_909_24, 47_139_72, 247],
  [47_139_73, 51_370_21, 335],
  [51_370_22, 55_600_70, 423],
  [55_600_71, 59_831_19, 529],
  [59_831_20, 64_061_68, 635],
  [64_061_69, 68_292_17, 758],
  [68_292_18, 72_522_66, 881],
  [72_522_67, 76_753_15, 1_022],
  [76_753_16, 80_983_64, 1_163],
  [80_983_65, 9_000_000_00, 1_340],
] as const;
const threshold = 30_217_76;
const each = 4_230_49;

describe('what may be asked of a parent or a child from 1 September 2026 on', () => {
  test.each(printed)('from %i to %i cents a year at most %i euros a month', (from, upTo, euros) => {
    expect(asked(from)).toBe(euros * 100);
    expect(asked(upTo)).toBe(euros * 100);
  });

  test('is nothing at the threshold and below it', () => {
    expect(asked(threshold)).toBe(0);
    expect(asked(0)).toBe(0);
    expect(nothingAskedUpTo(0, first)).toBe(threshold);
  });

  test('with two dependants is the amount two rows higher up: 247 euros for 52 000', () => {
    expect(asked(52_000_00)).toBe(423_00);
    expect(asked(52_000_00, 2)).toBe(247_00);
  });

  test.each([0, 1, 3, 10])('begins one slice later for each dependant, to the cent: %i', (dependants) => {
    const upTo = threshold + dependants * each;
    expect(nothingAskedUpTo(dependants, first)).toBe(upTo);
    expect(asked(upTo, dependants)).toBe(0);
    expect(asked(upTo + 1, dependants)).toBe(53_00);
  });

  test('counts eleven dependants as ten', () => {
    const income = threshold + 10 * each + 1;
    expect(asked(income, 10)).toBe(53_00);
    expect(asked(income, 11)).toBe(53_00);
    expect(asked(income, 99)).toBe(53_00);
  });

  test('never falls when the income rises, and never rises with another dependant', () => {
    const incomes = Array.from({ length: 200 }, (_, index) => index * 500_00);
    for (const income of incomes) {
      expect(asked(income) ?? -1).toBeLessThanOrEqual(asked(income + 500_00) ?? -1);
      expect(asked(income, 1) ?? -1).toBeLessThanOrEqual(asked(income) ?? -1);
    }
  });
});

describe('the scale as a table', () => {
  test('has the thirteen printed rows with their percents, the last without an end', () => {
    const rows = scaleOn(first)?.rows ?? [];
    expect(rows.map(({ above, atMost }) => [above + 1, atMost / 100])).toEqual(
      printed.map(([from, , euros]) => [from, euros]),
    );
    expect(rows.slice(0, -1).map(({ upTo }) => upTo)).toEqual(printed.slice(0, -1).map(([, upTo]) => upTo));
    expect(rows.at(-1)?.upTo).toBeNull();
    expect(rows.map(({ percent }) => percent)).toEqual([15, 15, 20, 20, 25, 25, 30, 30, 35, 35, 40, 40, 50]);
  });

  test('is not known before its first row, and no figure is made up', () => {
    const before = isoDate('2026-08-31');
    expect(scaleOn(before)).toBeNull();
    expect(asked(52_000_00, 0, before)).toBeNull();
    expect(nothingAskedUpTo(0, before)).toBeNull();
  });
});
