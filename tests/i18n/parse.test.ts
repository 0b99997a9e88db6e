import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euro, percent } from '../../src/i18n/format';
import { languages } from '../../src/i18n/language';
import { parseCount, parseDay, parseEuro, parseHours, parsePercent } from '../../src/i18n/parse';

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
  ])('%s is asked again, because it is %s', (text, mistake) => {
    expect(parseEuro(text)).toEqual(refused(mistake));
  });

  test.each(languages)('written by us in %s can be read again', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        const again = parseEuro(euro(cents, language));
        return again.ok && again.value === cents;
      }),
    );
  });

  test('a very long text is refused at once', () => {
    const start = performance.now();
    expect(parseEuro('1'.repeat(100_000))).toEqual(refused('amountUnclear'));
    expect(parseEuro('1.234'.repeat(20_000)).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(20);
  });
});

describe('a whole number', () => {
  test('an age of 0 and of 120 are inside the bounds, 121 is not', () => {
    expect(parseCount('0', 0, 120)).toEqual(read(0));
    expect(parseCount(' 120 ', 0, 120)).toEqual(read(120));
    expect(parseCount('121', 0, 120)).toEqual(refused('countOutOfRange'));
    expect(parseCount('-1', 0, 120)).toEqual(refused('countOutOfRange'));
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
  expect(parseHours('744')).toEqual(read(744));
  expect(parseHours('745')).toEqual(refused('hoursUnclear'));
});

describe('a day', () => {
  test('is read from three parts, with or without the leading nought', () => {
    expect(parseDay('1', '3', '2026')).toEqual(read('2026-03-01'));
    expect(parseDay('01', '03', '2026')).toEqual(read('2026-03-01'));
  });

  test('31 June, the 29th of February 2027 and a year of two figures are no days', () => {
    expect(parseDay('31', '6', '2026')).toEqual(refused('dateImpossible'));
    expect(parseDay('29', '2', '2027')).toEqual(refused('dateImpossible'));
    expect(parseDay('1', '3', '26')).toEqual(refused('dateImpossible'));
    expect(parseDay('', '3', '2026')).toEqual(refused('dateIncomplete'));
    expect(parseDay('', ' ', '')).toEqual(refused('dateIncomplete'));
  });
});
