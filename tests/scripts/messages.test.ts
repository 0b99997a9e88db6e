import { parse as parseFully } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../scripts/build/messages';
import { mark, parse } from '../../src/i18n/compiled';

const locales = join(import.meta.dirname, '../../locales');
const files = readdirSync(locales, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

const plainly = { ignoreTag: true, captureLocation: false };

describe('messages read while building', () => {
  test.each(files)('are what the parser makes of them: %s', (file) => {
    const texts = JSON.parse(readFileSync(join(locales, file), 'utf8')) as Record<string, string>;
    for (const text of Object.values(texts)) {
      const whole = parseFully(text, plainly);
      const sent = compile(text);
      // Words and gaps are read by nobody any more: they must say the same as they stand.
      expect(sent.startsWith(mark) ? parse(sent) : parseFully(sent, plainly)).toEqual(whole);
    }
  });

  test('words and gaps travel as they are, what says more as what was read', () => {
    expect(compile('Quel est votre âge ?')).toBe('Quel est votre âge ?');
    expect(compile('Plus de {age} ans')).toBe('Plus de {age} ans');
    expect(compile("Plus de '{age}' ans")).toMatch(`${mark}[{`);
    expect(compile('Encore {count, plural, one {# question} other {# questions}}')).toMatch(`${mark}[{`);
  });

  test('a text that is no message stops the build', () => {
    expect(() => compile('Encore {count')).toThrow();
  });
});
