import { expect, test } from 'vitest';
import { grammarOf, type Language } from '../../src/i18n/language';
import { allEntries, readingsOf, treeOf, type Entry } from './dictionaries';

const entries = await allEntries();

/** Fails with the texts themselves, so that a writer sees at once which they are. */
function expectNone(found: readonly Entry[]): void {
  expect(found.map(({ language, part, key, text }) => `${language}/${part} ${key}: ${text}`)).toEqual([]);
}

test('every text can be read as a message', () => {
  expectNone(entries.filter(({ text, language }) => cannotBeRead(() => treeOf(text, language))));
});

test('apostrophes and quotation marks are typographic, for a straight one hides a placeholder', () => {
  expectNone(entries.filter(({ text }) => /['"`´]/.test(text)));
});

test('each language quotes with its own marks', () => {
  const foreign = (language: Language): readonly string[] =>
    ['«', '»', '“', '”', '„'].filter((mark) => !grammarOf(language).quotes.includes(mark));
  expectNone(entries.filter(({ language, text }) => foreign(language).some((mark) => text.includes(mark))));
});

test('a French mark of two parts never stands alone at the start of a line', () => {
  expectNone(
    entries.filter(
      ({ language, text }) =>
        language === 'fr' && /(?:[^\u00a0\u202f?!][?!;»]|[^\u00a0\u202f\d]:|«[^\u00a0\u202f])/.test(text),
    ),
  );
});

test('a mark stands at its word in every language but French', () => {
  expectNone(entries.filter(({ language, text }) => language !== 'fr' && /\s[?!;:.,]/.test(text)));
});

test('three dots are one mark, and no space is doubled', () => {
  expectNone(entries.filter(({ text }) => /\.\.|\s\s|[\t\n]/.test(text)));
});

test('no amount, year or telephone number is typed into a text', () => {
  const figure = /\d[\d.,\s]*(?:€|euro)|€\s*\d|\b(?:19|20)\d\d\b|\b0\d{1,3}[\s/.]\d{2,}/i;
  expectNone(
    entries.filter(({ text, language }) =>
      readingsOf(withoutFacts(text), language).some((read) => figure.test(read)),
    ),
  );
});

test('no address of a page is typed into a text', () => {
  expectNone(entries.filter(({ text }) => /https?:|www\.|@/.test(text)));
});

/** A placeholder beside a euro sign is what we want, so it is not read as a figure. */
function withoutFacts(text: string): string {
  return text.replace(/\{[A-Za-z]+\}/g, 'X');
}

function cannotBeRead(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
