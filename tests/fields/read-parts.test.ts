import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/fields/income-fields';
import { propertyFields } from '../../src/fields/property-fields';
import { readEntry } from '../../src/fields/read-entry';
import { readParts } from '../../src/fields/read-parts';
import { transfersForm } from '../../src/fields/transfers-form';
import { loadPart } from '../../src/i18n';
import { isoDate } from '../../src/kernel/iso-date';

const onDate = isoDate('2026-11-22');

describe('a gift of the past', () => {
  const given = (day: string, month: string, year: string) =>
    readEntry(
      transfersForm,
      'gift',
      {
        kind: 'movable',
        choices: { given: 'yes' },
        typed: { value: '60.000,00', 'on-day': day, 'on-month': month, 'on-year': year },
        unknowns: {},
      },
      { answers: {}, onDate, whose: 'you' },
    );

  test.each([
    ['5', '5', '22'],
    ['5', 'mai', '2022'],
    ['5', 'mei', '22'],
    ['5e', '05', '2022'],
    ['٥', '٥', '٢٠٢٢'],
    ['5/5/2022', '', ''],
  ])('on %s %s %s is of 5 May 2022', async (...typed) => {
    await loadPart('interview');
    expect(given(...typed)).toMatchObject({ ok: true, value: { on: '2022-05-05', value: 60_000_00 } });
  });

  test.each([
    ['2030', 'dateOutOfRange'],
    ['9999', 'dateOutOfRange'],
    ['0022', 'dateOutOfRange'],
    ['1850', 'dateOutOfRange'],
    ['202', 'dateYearUnclear'],
  ])('cannot be of the year %s', async (year, mistake) => {
    await loadPart('interview');
    expect(given('5', '5', year)).toMatchObject({ ok: false, mistakes: [{ key: `mistake.${mistake}` }] });
  });

  test('may be of the day itself, and not of the day after', async () => {
    await loadPart('interview');
    expect(given('22', '11', '2026').ok).toBe(true);
    expect(given('23', '11', '2026').ok).toBe(false);
  });
});

describe('an amount that names its period', () => {
  const read = (parts: Parameters<typeof readParts>[1], name: string, text: string) =>
    readParts('entry', parts, { choices: {}, typed: { [name]: text }, unknowns: {} });

  test('is taken where that is the one that is asked for, and asked again elsewhere', async () => {
    await loadPart('interview');
    const perMonth = fieldsOf('wage', 'month', onDate);
    const perYear = fieldsOf('wage', 'year', onDate);
    expect(read(perMonth, 'amount', '1200/mois')).toMatchObject({ value: { amounts: { amount: 1_200_00 } } });
    expect(read(perYear, 'amount', '1200/mois')).toMatchObject({
      ok: false,
      mistakes: [{ key: 'mistake.amountPeriod' }],
    });
    const house = propertyFields('built', {}, 'you').filter(({ name }) => name === 'cadastralIncome');
    expect(read(house, 'cadastralIncome', '745 € per jaar').ok).toBe(true);
    expect(read(house, 'cadastralIncome', '745 € per maand').ok).toBe(false);
  });
});
