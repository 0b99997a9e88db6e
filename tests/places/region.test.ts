import { expect, test } from 'vitest';
import { communes } from '../../src/places/communes';
import { isGermanSpeaking, regionOf } from '../../src/places/region';

test('a commune lies in one of three regions, by its code: Ghent, Namur, Anderlecht, Nivelles, Leuven', () => {
  expect(['44021', '92094', '21001', '25072', '24062'].map(regionOf)).toEqual([
    'flanders',
    'wallonia',
    'brussels',
    'wallonia',
    'flanders',
  ]);
});

test('the German-speaking communes are those whose administration speaks German', () => {
  const official = communes.filter((commune) => commune.official.includes('de')).map(({ nis }) => nis);
  expect(official).toHaveLength(9);
  expect(communes.filter(({ nis }) => isGermanSpeaking(nis)).map(({ nis }) => nis)).toEqual(official);
});
