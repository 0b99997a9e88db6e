import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, expect, test } from 'vitest';
import { languages, writingOf } from '../../src/i18n/language';
import { fetchPart, keysFrom, message, textOf } from '../../src/i18n/message';
import { parts, type MessageKey } from '../../src/i18n/parts';

beforeAll(() => Promise.all(languages.flatMap((language) => parts.map((part) => fetchPart(part, language)))));

/** What may stand in a gap: a name, and one with every sign that has a meaning of its own. */
const names = ['Liège', "L'{n}"];

test.each(languages)('a text says in %s what the library makes of it', (language) => {
  const written = keysFrom('').filter((key) => textOf(language, key) !== undefined);
  expect(written.length).toBeGreaterThan(1000);
  const isOther = (key: MessageKey, name: string): boolean => {
    const text = textOf(language, key) ?? '';
    const read = new IntlMessageFormat(text, writingOf(language).tag, undefined, { ignoreTag: true });
    const gaps = [...text.matchAll(/\{(\w+)(, (?:plural|selectordinal))?/g)];
    const values = Object.fromEntries(gaps.map(([, gap = '', isCounted]) => [gap, isCounted ? 3 : name]));
    return message(language, key, values) !== String(read.format(values));
  };
  expect(written.filter((key) => names.some((name) => isOther(key, name)))).toEqual([]);
});

test('what is missing for a gap is an error, not a hole in a sentence', () => {
  expect(() => message('fr', 'meta.page')).toThrow();
});
