import { describe, expect, test } from 'vitest';
import { languageOf, officeLanguages } from '../../../src/i18n';
import { languageFor, loadOffices, officesOf } from '../../../src/screens/follow-up/offices';

const tables = await loadOffices({});
const english = languageOf('en');

/** Where somebody lives, and the languages that the centre and the tribunal must accept. */
const communes = [
  ['Gent', '44021', ['nl'], ['nl']],
  ['Namur', '92094', ['fr'], ['fr']],
  ['Eupen', '63023', ['fr', 'de'], ['de']],
  ['Malmedy', '63049', ['fr', 'de'], ['fr']],
  ['Ixelles', '21009', ['fr', 'nl'], ['fr', 'nl']],
  ['Rhode-Saint-Genèse', '23101', ['fr', 'nl'], ['fr', 'nl']],
] as const;

describe('the language of an office', () => {
  test.each(communes)(
    'of %s is the official one and that of its facilities',
    (_name, nis, centre, tribunal) => {
      const offices = officesOf({ residence: 'home', commune: nis }, tables);
      expect(offices.centreLanguages).toEqual(centre);
      expect(offices.tribunalLanguages).toEqual(tribunal);
    },
  );

  test('may be any official one while the commune is not known', () => {
    expect(officesOf({}, tables).centreLanguages).toEqual(officeLanguages);
  });
});

describe('a letter', () => {
  test('is in the person’s own language where the office accepts it', () => {
    expect(languageFor(['fr', 'nl'], 'nl', 'nl')).toBe('nl');
    expect(languageFor(['fr', 'de'], 'de', 'fr')).toBe('de');
  });

  test('is in the language of the office where it does not', () => {
    expect(languageFor(['nl'], 'fr', 'fr')).toBe('nl');
    expect(languageFor(['de'], english, 'fr')).toBe('de');
    expect(languageFor(['fr', 'nl'], english, 'fr')).toBe('fr');
  });
});
