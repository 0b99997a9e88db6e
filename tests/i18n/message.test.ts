import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, expect, test } from 'vitest';
import { languages, writingOf } from '../../src/i18n/language';
import { fetchPart, keysFrom, message, textOf } from '../../src/i18n/message';
import { parts } from '../../src/i18n/parts';

beforeAll(() => Promise.all(languages.flatMap((language) => parts.map((part) => fetchPart(part, language)))));

test.each(languages)('a text with nothing to fill in says in %s what the library makes of it', (language) => {
  const plain = keysFrom('').filter((key) => !/\{/.test(textOf(language, key) ?? '{'));
  expect(plain.length).toBeGreaterThan(1000);
  const options = { ignoreTag: true };
  const other = plain.filter((key) => {
    const read = new IntlMessageFormat(
      textOf(language, key) ?? '',
      writingOf(language).tag,
      undefined,
      options,
    );
    return message(language, key) !== String(read.format());
  });
  expect(other).toEqual([]);
});
