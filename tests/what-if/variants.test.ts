import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { amountsAfter } from '../../src/what-if/changes';
import { countableFor } from '../../src/what-if/countable';
import { varied, variantsFor } from '../../src/what-if/variants';
import { plain } from '../people/plain';

const onDate = isoDate('2026-03-01');
const later = isoDate('2026-09-01');
const house = { kind: 'built', cadastralIncome: cents<'year'>(745_00), share: 50 } as const;
const land = { kind: 'unbuilt', cadastralIncome: cents<'year'>(30_00) } as const;
const month = (answers: typeof plain, day = onDate): number =>
  amountsAfter(answers, day)[0]?.perMonth.high ?? -1;

describe('the variants offered', () => {
  test('are a job and a later day for everybody, a sale for whoever has a house', () => {
    expect(variantsFor(plain)).toEqual(['earn', 'later']);
    expect(variantsFor({ ...plain, properties: [house] })).toEqual(['earn', 'sell', 'later']);
    expect(variantsFor({ ...plain, properties: [land] })).toEqual(['earn', 'later']);
  });
});

describe('a variant', () => {
  test('of a later day keeps the answers, and is counted by the rules of that day', () => {
    const then = varied(plain, onDate, { kind: 'later', from: later });
    expect(then).toEqual({ answers: plain, onDate: later });
  });

  test('of a job has its wage from its day on', () => {
    const then = varied(plain, onDate, { kind: 'earn', amount: 900_00, from: later });
    expect(then.answers.incomes).toEqual([{ kind: 'wage', perMonth: 900_00 }]);
    expect(then.onDate).toBe(later);
  });

  test('of a sale has the same part of the house among what was sold, and not among what is owned', () => {
    const only = varied({ ...plain, properties: [house] }, onDate, { kind: 'sell', amount: 90_000_00 });
    expect(only.answers.properties).toEqual([]);
    expect(only.answers.transfers).toEqual([
      { kind: 'onlyDwelling', given: false, value: 90_000_00, on: onDate, share: 50 },
    ]);
    const other = varied({ ...plain, properties: [land, house] }, onDate, { kind: 'sell', amount: 1_00 });
    expect(other.answers.properties).toEqual([land]);
    expect(other.answers.transfers?.map(({ kind }) => kind)).toEqual(['otherBuilt']);
  });

  test('changes nothing in the situation it varies', () => {
    const before = { ...plain, properties: [house] };
    const copy = structuredClone(before);
    varied(before, onDate, { kind: 'sell', amount: 1_00 });
    expect(before).toEqual(copy);
  });
});

describe('which countable amount gives an income', () => {
  const full = month(plain);

  test.each([full, full - 1, 600_00, 1_00, 1])('of %i cents a month', (income) => {
    const counted = countableFor(cents(income), plain, onDate, 'strict');
    if (counted === undefined) throw new Error('no amount found');
    const withOther = (amount: number) => ({
      ...plain,
      incomes: amount > 0 ? [{ kind: 'otherCounted', perMonth: cents<'month'>(amount) } as const] : [],
    });
    expect(month(withOther(counted))).toBeGreaterThanOrEqual(income);
    expect(month(withOther(counted + 1))).toBeLessThan(income);
  });

  test('is none above the whole income, and none for nothing', () => {
    expect(countableFor(cents(full + 1), plain, onDate, 'strict')).toBeUndefined();
    expect(countableFor(cents(0), plain, onDate, 'strict')).toBeUndefined();
  });
});
