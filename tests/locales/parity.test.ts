import { describe, expect, test } from 'vitest';
import { firstLanguage, languages } from '../../src/i18n/language';
import { dictionary, parts } from '../../src/i18n/parts';
import { entriesIn, placeholdersOf } from './dictionaries';

describe.each(parts)('the part %s', async (part) => {
  const first = await dictionary(part, firstLanguage);
  const others = languages.filter((language) => language !== firstLanguage);

  test.each(others)('says the same things in %s as in the first language', async (language) => {
    expect(Object.keys(await dictionary(part, language)).sort()).toEqual(Object.keys(first).sort());
  });

  test.each(others)('fills in the same facts in %s as in the first language', async (language) => {
    const texts = await dictionary(part, language);
    const differing = Object.entries(first).flatMap(([key, text]) => {
      const wanted = placeholdersOf(text, firstLanguage);
      const given = placeholdersOf(texts[key] ?? '', language);
      return String(wanted) === String(given) ? [] : [{ key, wanted, given }];
    });
    expect(differing).toEqual([]);
  });

  test.each(languages)(
    'leaves no text empty in %s, and none that begins or ends in a space',
    async (language) => {
      const texts = Object.entries(await dictionary(part, language));
      expect(texts.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
    },
  );
});

test('no text stands in two parts', async () => {
  const keys = (await entriesIn('fr')).map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a key says where and what, in letters and figures', async () => {
  const odd = (await entriesIn('fr')).filter(
    ({ key }) => !/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+(-[a-z0-9]+)*)*$/.test(key),
  );
  expect(odd).toEqual([]);
});
