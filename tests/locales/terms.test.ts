import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { entriesIn } from './dictionaries';
import { sentencesOf, wordsOf } from './reading';

describe.each(languages)('the official terms in %s', async (language) => {
  const entries = await entriesIn(language);
  const text = (key: string): string => entries.find((entry) => entry.key === key)?.text ?? '';
  const terms = [
    ...new Set(entries.flatMap(({ key }) => /^term\.(\w+)\.(?:name|text)$/.exec(key)?.[1] ?? [])),
  ];
  const elsewhere = entries
    .filter(({ key }) => !key.startsWith('term.'))
    .map((entry) => withoutEndings(entry.text.toLowerCase()))
    .join('\n');

  test.each(terms)('%s has a name, and an explanation of one to three plain sentences', (term) => {
    expect(wordsOf(text(`term.${term}.name`)).length).toBeGreaterThan(0);
    const sentences = sentencesOf(text(`term.${term}.text`));
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  test.each(terms)('%s is explained because a screen uses it', (term) => {
    expect(elsewhere).toContain(spokenNameOf(text(`term.${term}.name`)));
  });
});

/** The name as it stands in a sentence: without the short form in brackets or the second name. */
function spokenNameOf(name: string): string {
  return withoutEndings(name.toLowerCase()).split(/ \(|, /)[0] ?? '';
}

/** Feminine endings in brackets are no part of the word. */
function withoutEndings(written: string): string {
  return written.replace(/\((?:e|ne|ve)\)/g, '');
}
