import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/language';
import { inLanguage } from '../../src/i18n/localised';
import { placeName } from '../../src/places/place-name';

const centre = { fr: 'CPAS de Gand', nl: 'OCMW Gent' };
const eupen = { fr: 'CPAS d’Eupen', nl: 'OCMW Eupen', de: 'ÖSHZ Eupen' };
const english = languageOf('en');

describe('an official name', () => {
  test('is shown in the language of the screen, where it has one there', () => {
    expect(inLanguage(centre, 'nl')).toBe('OCMW Gent');
    expect(inLanguage(eupen, 'de')).toBe('ÖSHZ Eupen');
    expect(inLanguage(eupen, 'fr', ['de'])).toBe('CPAS d’Eupen');
  });

  test('is shown as its office says it, where the language of the screen has none', () => {
    expect(inLanguage(centre, 'de', ['nl'])).toBe('OCMW Gent');
    expect(inLanguage(centre, english, ['nl'])).toBe('OCMW Gent');
    expect(inLanguage(eupen, english, ['de'])).toBe('ÖSHZ Eupen');
  });

  test('is shown in the law’s language that the grammar names, where nothing is known of an office', () => {
    expect(inLanguage(centre, 'de')).toBe('CPAS de Gand');
  });
});

describe('a place', () => {
  const gent = { nis: '44021', name: { fr: 'Gand', nl: 'Gent' } };
  const malmedy = { nis: '63049', name: { fr: 'Malmedy', nl: 'Malmedy' } };
  const sanktVith = { nis: '63067', name: { fr: 'Saint-Vith', nl: 'Sankt Vith', de: 'Sankt Vith' } };

  test('is called in the language of the screen, or in its own', () => {
    expect(placeName(gent, 'fr')).toBe('Gand');
    expect(placeName(gent, english)).toBe('Gent');
    expect(placeName(malmedy, english)).toBe('Malmedy');
    expect(placeName(sanktVith, english)).toBe('Sankt Vith');
    expect(placeName(sanktVith, 'fr')).toBe('Saint-Vith');
  });
});
