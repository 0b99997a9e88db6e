import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euro, percent } from '../../src/i18n/format';
import { languages } from '../../src/i18n/language';
import { figures, parseCount, parseDay, parseEuro, parseHours, parsePercent } from '../../src/i18n/parse';

const refused = (mistake: string) => ({ ok: false, mistake });
const read = (value: unknown) => ({ ok: true, value });

describe('an amount', () => {
  test.each([
    ['1.234,56', 1_234_56],
    ['1 234,56', 1_234_56],
    ['1 234,56 €', 1_234_56],
    ['1 234,56 €', 1_234_56],
    ['1234.56', 1_234_56],
    ['€ 1234', 1_234_00],
    ['€1.234,5', 1_234_50],
    ['1,234.56', 1_234_56],
    ['1.234.567', 1_234_567_00],
    ['1 234', 1_234_00],
    ['0', 0],
    ['0,05', 5],
    ['007', 7_00],
    ['893,65 euros', 893_65],
    ['12,-', 12_00],
    ['  850 EUR ', 850_00],
    ['1.200,-', 1_200_00],
    ['€ 1.200,--', 1_200_00],
    ['1 200.-', 1_200_00],
    ['5.-', 5_00],
    [',5', 50],
    ['.75', 75],
    ['1200 euro’s', 1_200_00],
    ["1200 euro's", 1_200_00],
    ['Eur. 1200', 1_200_00],
    ['EUR 1.234,50', 1_234_50],
    ['12 € 50', 12_50],
    ['12€50', 12_50],
    ["1'234.50", 1_234_50],
    ['850,50.', 850_50],
    ['١٢٣٤٫٥٦', 1_234_56],
    ['۱٬۲۳۴٫۵۰', 1_234_50],
    ['８５０，５０', 850_50],
    ['\u200e1\u200b234,56\u00a0€\u202c', 1_234_56],
    ['\ufeff850\u00ad,50', 850_50],
    ['8️⃣5️⃣0️⃣', 850_00],
  ])('%s is read as people mean it', (text, cents) => {
    expect(parseEuro(text)).toEqual(read(cents));
  });

  test.each([
    ['', 'amountMissing'],
    ['  €  ', 'amountMissing'],
    ['1.234', 'amountAmbiguous'],
    ['1,234', 'amountAmbiguous'],
    ['€ 12.500', 'amountAmbiguous'],
    ['0,123', 'amountDecimals'],
    ['1234,567', 'amountDecimals'],
    ['1.234,567', 'amountDecimals'],
    ['-5', 'amountNegative'],
    ['− 5', 'amountNegative'],
    ['douze', 'amountUnclear'],
    ['12 34', 'amountUnclear'],
    ['1.234.56', 'amountUnclear'],
    ['1,5,5', 'amountUnclear'],
    ['1e3', 'amountUnclear'],
    ['1234567890123', 'amountTooLarge'],
    ['1,-5', 'amountUnclear'],
    ['12.50.-', 'amountUnclear'],
    ['12²', 'amountUnclear'],
    ['١٫٢٣٤', 'amountAmbiguous'],
    ['−٥', 'amountNegative'],
  ])('%s is asked again, because it is %s', (text, mistake) => {
    expect(parseEuro(text)).toEqual(refused(mistake));
  });

  test.each([
    '1200/mois',
    '1200 € par mois',
    '1 200,- per maand',
    '1200€ / mnd.',
    '1200 le mois',
    '1.200,00 EUR/maand',
    '€ 1.200,00 p.m.',
    '1200 p/m',
  ])('%s is an amount a month, and none of another period', (text) => {
    expect(parseEuro(text, 'month')).toEqual(read(1_200_00));
    for (const per of [undefined, 'once', 'year', 'day', 'hour'] as const)
      expect(parseEuro(text, per)).toEqual(refused('amountPeriod'));
  });

  test('about 600, said by a sign, is 600', () => {
    for (const text of ['± € 600', '~600', '± 600,00']) expect(parseEuro(text)).toEqual(read(600_00));
  });

  test('before tax is not taken for what one receives', () => {
    for (const text of ['2000 brut', 'bruto 2000', '2000 brutto', '2000 gross'])
      expect(parseEuro(text)).toEqual(refused('amountUnclear'));
  });

  test('a week is no period of any field, and a letter that may be a day or a year is no period', () => {
    expect(parseEuro('300 par semaine', 'month')).toEqual(refused('amountPeriod'));
    expect(parseEuro('300/j', 'day')).toEqual(refused('amountUnclear'));
  });

  test.each(languages)('written by us in %s can be read again', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        const again = parseEuro(euro(cents, language));
        return again.ok && again.value === cents;
      }),
    );
  });

  test('a very long text is refused', () => {
    expect(parseEuro('1'.repeat(100_000))).toEqual(refused('amountUnclear'));
    expect(parseEuro('1.234'.repeat(20_000)).ok).toBe(false);
  });
});

describe('a whole number', () => {
  test('an age of 0 and of 120 are inside the bounds, 121 is not', () => {
    expect(parseCount('0', 0, 120)).toEqual(read(0));
    expect(parseCount(' 120 ', 0, 120)).toEqual(read(120));
    expect(parseCount('121', 0, 120)).toEqual(refused('countOutOfRange'));
    expect(parseCount('-1', 0, 120)).toEqual(refused('countOutOfRange'));
  });

  test('34 ans and 34 jaar are an age, and no number of children', () => {
    for (const text of ['34 ans', '34 jaar', '٣٤', '۳۴ ans', '３４', '34\u200f'])
      expect(parseCount(text, 0, 120, 'years')).toEqual(read(34));
    expect(parseCount('18 mois', 0, 120, 'years')).toEqual(refused('countNotWhole'));
    expect(parseCount('3 ans', 0, 99)).toEqual(refused('countNotWhole'));
  });

  test('a fraction or a word is not a whole number', () => {
    expect(parseCount('17,5', 0, 120)).toEqual(refused('countNotWhole'));
    expect(parseCount('dix-sept', 0, 120)).toEqual(refused('countNotWhole'));
    expect(parseCount('', 0, 120)).toEqual(refused('countMissing'));
  });
});

describe('a share', () => {
  test('half, a third and all of it are read', () => {
    expect(parsePercent('50 %')).toEqual(read(50));
    expect(parsePercent('33,3333')).toEqual(read(33.3333));
    expect(parsePercent('100')).toEqual(read(100));
  });

  test('parts are shares: a half, a third, two thirds', () => {
    for (const text of ['1/2', '½', '50 pour cent', '50 procent', '٥٠٪', '５０％'])
      expect(parsePercent(text)).toEqual(read(50));
    expect(parsePercent('1/3')).toEqual(read(33.3333));
    expect(parsePercent('⅔')).toEqual(read(66.6667));
    expect(parsePercent('2/2')).toEqual(read(100));
    expect(parsePercent('0/2')).toEqual(read(0));
    for (const text of ['3/2', '1/0']) expect(parsePercent(text)).toEqual(refused('percentUnclear'));
  });

  test('0,5 may be a half or half of a hundredth, and is asked again; with its sign it is the latter', () => {
    for (const text of ['0,5', '.5', ',25', '1', '1,0'])
      expect(parsePercent(text)).toEqual(refused('percentAmbiguous'));
    expect(parsePercent('0,5 %')).toEqual(read(0.5));
    expect(parsePercent('1%')).toEqual(read(1));
    expect(parsePercent('0')).toEqual(read(0));
    expect(parsePercent('1,5')).toEqual(read(1.5));
  });

  test('more than all of it, or a fifth decimal, is not a share', () => {
    expect(parsePercent('100,01')).toEqual(refused('percentUnclear'));
    expect(parsePercent('33,33333')).toEqual(refused('percentUnclear'));
    expect(parsePercent('')).toEqual(refused('percentMissing'));
  });

  test.each(languages)('written by us in %s can be read again', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenThousandths) => {
        const again = parsePercent(percent(tenThousandths / 10_000, language));
        return again.ok && again.value === tenThousandths / 10_000;
      }),
    );
  });
});

test('hours of a month go up to every hour there is', () => {
  expect(parseHours('38,5 h')).toEqual(read(38.5));
  expect(parseHours('38h30')).toEqual(read(38.5));
  expect(parseHours('38 u 15')).toEqual(read(38.25));
  expect(parseHours('744')).toEqual(read(744));
  expect(parseHours('745')).toEqual(refused('hoursUnclear'));
});

describe('a day', () => {
  test('is read from three parts, with or without the leading nought', () => {
    expect(parseDay('1', '3', '2026')).toEqual(read('2026-03-01'));
    expect(parseDay('01', '03', '2026')).toEqual(read('2026-03-01'));
  });

  test.each([
    ['1er', '5', '2022'],
    ['1', 'mai', '22'],
    ['01', 'mei', '2022'],
    ['٠١', '٠٥', '٢٠٢٢'],
    ['１', '５', '２０２２'],
    ['1\u200b', '\u200e5', '2022'],
    ['1/5/2022', '', ''],
    ['1er mai 2022', '', ''],
    ['01-05-22', '', ' '],
  ])('%s %s %s is the first of May', (day, month, year) => {
    expect(parseDay(day, month, year)).toEqual(read('2022-05-01'));
  });

  test('a month has its name in every language, whole, shortened or begun', () => {
    for (const [month, number] of [
      ['février', '02'],
      ['FEVR.', '02'],
      ['Août', '08'],
      ['juin', '06'],
      ['juil.', '07'],
      ['maart', '03'],
      ['mrt', '03'],
      ['sept', '09'],
      ['december', '12'],
    ] as const)
      expect(parseDay('3', month, '2026')).toEqual(read(`2026-${number}-03`));
    for (const month of ['jui', 'ju', 'lundi', 'm'])
      expect(parseDay('3', month, '2026')).toEqual(refused('dateImpossible'));
  });

  test('a year of two figures is of this century, or of the last one where that would be too late', () => {
    expect(parseDay('1', '3', '26', 2026)).toEqual(read('2026-03-01'));
    expect(parseDay('1', '3', '27', 2026)).toEqual(read('1927-03-01'));
    expect(parseDay('1', '3', '99', 2026)).toEqual(read('1999-03-01'));
  });

  test('the year is named where it is the mistake', () => {
    for (const year of ['202', '20226', 'xx', '2O26'])
      expect(parseDay('1', '3', year)).toEqual(refused('dateYearUnclear'));
  });

  test('31 June and the 29th of February 2027 are no days', () => {
    expect(parseDay('31', '6', '2026')).toEqual(refused('dateImpossible'));
    expect(parseDay('29', '2', '2027')).toEqual(refused('dateImpossible'));
    expect(parseDay('', '3', '2026')).toEqual(refused('dateIncomplete'));
    expect(parseDay('', ' ', '')).toEqual(refused('dateIncomplete'));
  });
});

test('the digits of every script are figures, and nothing else is', () => {
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8]) {
    const row = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)).join('');
    expect(figures(row)).toBe('0123456789');
  }
  expect(figures('②² IV')).toBe('②² IV');
});
