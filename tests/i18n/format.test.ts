import { expect, test } from 'vitest';
import { count, day, decimal, euro, month, percent, shortDay } from '../../src/i18n/format';
import { languageOf } from '../../src/i18n/language';
import { isoDate } from '../../src/kernel/iso-date';

/** Intl writes narrow and hard spaces, which one depends on its version. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

test('an amount stands as Belgians write it in each language', () => {
  expect(spaced(euro(1_234_56, 'fr'))).toBe('1 234,56 €');
  expect(spaced(euro(1_234_56, 'nl'))).toBe('€ 1.234,56');
});

test('a day is the same day in every zone, and French counts the first of the month', () => {
  expect(day(isoDate('2026-03-01'), 'fr')).toBe('1er mars 2026');
  expect(day(isoDate('2026-03-11'), 'fr')).toBe('11 mars 2026');
  expect(day(isoDate('2026-03-01'), 'nl')).toBe('1 maart 2026');
});

test('a day in figures has the day first', () => {
  expect(shortDay(isoDate('2026-03-01'), 'fr')).toBe('01/03/2026');
  expect(shortDay(isoDate('2026-03-01'), 'nl')).toBe('01/03/2026');
});

test('a month stands with its year', () => {
  expect(month('2025-01', 'fr')).toBe('janvier 2025');
  expect(month('2023-12', 'nl')).toBe('december 2023');
});

test('a rate has one figure behind the comma, even when that is nothing', () => {
  expect(decimal(12, 'fr')).toBe('12,0');
  expect(decimal(3.25, 'nl')).toBe('3,3');
});

test('shares and counts follow the language', () => {
  expect(spaced(percent(33.33, 'fr'))).toBe('33,33 %');
  expect(spaced(percent(33.33, 'nl'))).toBe('33,33%');
  expect(spaced(count(1234, 'fr'))).toBe('1 234');
  expect(spaced(count(1234, 'nl'))).toBe('1.234');
});

test('whoever does not ask for Dutch is spoken to in French', () => {
  expect(languageOf('nl-BE')).toBe('nl');
  expect(languageOf('NL')).toBe('nl');
  expect(languageOf('fr-BE')).toBe('fr');
  expect(languageOf('nld')).toBe('fr');
  expect(languageOf(undefined)).toBe('fr');
});
