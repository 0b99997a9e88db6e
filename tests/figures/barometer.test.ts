import { describe, expect, test } from 'vitest';
import { isMonth, NoBarometer, peopleIn, rateIn, readBarometer, type Area } from '../../src/figures';
import { nowhere } from '../cli/barometer/made-up';

const { areas } = nowhere;
const areaOf = (key: string): Area => {
  const area = areas.get(key);
  if (!area) throw new Error(key);
  return area;
};
const good = {
  format: 'barometer/1',
  files: ['nowhere.csv'],
  residentsOn: '2026-01-01',
  months: [
    { month: '2024-01', equivalentAid: 'notSaid', recipients: { 99021: 30, 99022: 5 } },
    { month: '2025-01', equivalentAid: 'leftOut', recipients: { 99021: 40 } },
  ],
};

describe('the people in an area', () => {
  const [first, second] = readBarometer(JSON.stringify(good), areas).months;
  if (!first || !second) throw new Error('two months');

  test('are those of its communes, and per 1,000 residents of all of them', () => {
    expect(peopleIn(first, areaOf('99021'), areas)).toBe(30);
    expect(rateIn(first, areaOf('99021'), areas)).toBe(15);
    expect(peopleIn(first, areaOf('99920'), areas)).toBe(35);
    expect(rateIn(first, areaOf('south'), areas)).toBe(14);
  });

  test('are not known while one of its communes is not', () => {
    expect(peopleIn(second, areaOf('99920'), areas)).toBeUndefined();
    expect(rateIn(first, areaOf('BE'), areas)).toBeUndefined();
    expect(rateIn(second, areaOf('99021'), areas)).toBe(20);
  });
});

describe('a barometer', () => {
  const [month] = good.months;

  test.each([
    ['nothing', 'no text'],
    ['another format', { ...good, format: 'barometer/2' }],
    ['no month', { ...good, months: [] }],
    ['no files', { ...good, files: undefined }],
    ['a month that is none', { ...good, months: [{ ...month, month: '2024-13' }] }],
    ['months out of order', { ...good, months: [...good.months].reverse() }],
    ['a month that does not say what was counted', { ...good, months: [{ ...month, equivalentAid: 'all' }] }],
    ['an arrondissement among the communes', { ...good, months: [{ ...month, recipients: { 99920: 1 } }] }],
    ['half a person', { ...good, months: [{ ...month, recipients: { 99021: 0.5 } }] }],
  ])('is refused with %s', (_, wrong) => {
    const text = typeof wrong === 'string' ? wrong : JSON.stringify(wrong);
    expect(() => readBarometer(text, areas)).toThrow(NoBarometer);
  });
});

test('a month is one of twelve, in years that can be meant', () => {
  expect(['2025-01', '1999-12'].every(isMonth)).toBe(true);
  expect(['2025-00', '2025-13', '25-01', '3025-01', 202501, undefined].some(isMonth)).toBe(false);
});
