import { describe, expect, test } from 'vitest';
import { languagesAsked, onlyLanguages, serviceIn } from '../../scripts/build/languages';
import { languageIn, languageNamed, listOf } from '../../scripts/build/service-worker';
import { inLanguages } from '../../scripts/build/single-file';

describe('the languages of an edition', () => {
  test('are those that are asked for, in their order', () => {
    expect(languagesAsked('single', 'fr,de')).toEqual(['fr', 'de']);
    expect(languagesAsked('kiosk', ' nl , en ')).toEqual(['nl', 'en']);
  });

  test('are French and Dutch in one file, and all there are elsewhere, where nobody asks', () => {
    expect(languagesAsked('single', undefined)).toEqual(['fr', 'nl']);
    expect(languagesAsked('production', undefined)).toEqual([]);
  });

  test('without texts are refused by name', () => {
    expect(() => languagesAsked('single', 'fr,tlh')).toThrow('tlh');
  });

  test('narrow the two places where they are found by their folders', () => {
    const plugin = onlyLanguages(['fr', 'de']);
    const transform = plugin && typeof plugin.transform === 'object' ? plugin.transform.handler : undefined;
    const narrowed = (code: string) => (transform as unknown as (code: string) => string)(code);
    expect(narrowed("glob(['./grammar/*.ts', '!./grammar/grammar.ts'])")).toContain("'./grammar/{fr,de}.ts'");
    expect(narrowed("glob('../../locales/*/*.json')")).toBe("glob('../../locales/{fr,de}/*.json')");
    expect(() => narrowed('glob()')).toThrow('found in another way');
    expect(onlyLanguages([])).toBe(false);
  });

  test('name the page in one file, which opens in the first of them', () => {
    const page = inLanguages('<html lang="fr" data-mode="phone"><title>x</title>', ['nl', 'de']);
    expect(page).toBe(
      `<html lang="nl" data-mode="phone"><title>${serviceIn('nl').name} · ${serviceIn('de').name}</title>`,
    );
  });
});

describe('a file belongs to a language', () => {
  test.each([
    ['de.html', 'de'],
    ['counter-de.html', 'de'],
    ['guide-en.html', 'en'],
    ['figures-de.html', 'de'],
    ['manifest-de.webmanifest', 'de'],
    ['nl.html', undefined],
    ['guide-fr.html', undefined],
    ['figures-nl.html', undefined],
    ['index.html', undefined],
    ['kiosk.html', undefined],
    ['assets/de-1.js', undefined],
  ])('by its name, unless everybody keeps it: %s', (path, language) => {
    expect(languageNamed(path)).toBe(language);
  });

  test.each([
    ['/locales/de/report.json', 'de'],
    ['/locales/de/letters.json', undefined],
    ['/locales/en/letters.json', 'en'],
    ['/locales/help/ar/opening.json', 'ar'],
    ['/locales/nl/report.json', undefined],
    ['/src/places/find.ts', undefined],
    [null, undefined],
  ])('by its texts, unless an office may ask everybody for them: %s', (module, language) => {
    expect(languageIn(module)).toBe(language);
  });

  test('and the list says so', () => {
    const [german, start] = listOf(
      [
        ['de.html', 'a'],
        ['index.html', 'b'],
      ],
      languageNamed,
    );
    expect(german).toMatchObject({ path: 'de.html', language: 'de' });
    expect(start).not.toHaveProperty('language');
  });

  test('but nobody keeps the communes of a province, in whatever language', () => {
    const pages = [
      'figures-de.html',
      'figures-20001-de.html',
      'figures-brussels-de.html',
      'figures-20001-fr.html',
    ];
    const kept = listOf(
      pages.map((path) => [path, '']),
      languageNamed,
    );
    expect(kept.map(({ path }) => path)).toEqual(['figures-de.html']);
  });
});
