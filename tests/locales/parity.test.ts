import { describe, expect, test } from 'vitest';
import { parts } from '../../src/i18n/parts';
import { bothOf, entriesIn, placeholdersOf } from './dictionaries';

describe.each(parts)('the part %s', (part) => {
  test('says the same things in French and in Dutch', async () => {
    const { fr, nl } = await bothOf(part);
    expect(Object.keys(nl).sort()).toEqual(Object.keys(fr).sort());
  });

  test('fills in the same facts in French and in Dutch', async () => {
    const { fr, nl } = await bothOf(part);
    const differing = Object.entries(fr).flatMap(([key, text]) => {
      const french = placeholdersOf(text, 'fr');
      const dutch = placeholdersOf(nl[key] ?? '', 'nl');
      return String(french) === String(dutch) ? [] : [{ key, french, dutch }];
    });
    expect(differing).toEqual([]);
  });

  test('leaves no text empty, and none that begins or ends in a space', async () => {
    const { fr, nl } = await bothOf(part);
    const ragged = [...Object.entries(fr), ...Object.entries(nl)].filter(
      ([, text]) => text === '' || text !== text.trim(),
    );
    expect(ragged).toEqual([]);
  });
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
