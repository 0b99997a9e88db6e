import { expect, test } from 'vitest';
import { sources } from './sources';

/** The opening tag of an element whose language is known only when it is drawn. */
const tagged = /<[a-z]+\s[^<]*?(?<=\s)lang=\{[^<]*?(?<!=)>/g;

test('whatever says a language of its own says its direction too', () => {
  const found = sources('src')
    .filter(({ file }) => file.endsWith('.svelte'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(tagged)]
        .filter(([tag]) => !/\sdir=\{/.test(tag))
        .map(([tag]) => `${file}: ${tag.replace(/\s+/g, ' ')}`),
    );
  expect(found).toEqual([]);
});
