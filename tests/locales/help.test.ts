import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpLanguages, writingOf, type Language } from '../../src/i18n/language';
import { entriesIn, placeholdersOf } from './dictionaries';

const folder = new URL('../../locales/help/', import.meta.url);
const french = new Map((await entriesIn('fr')).map(({ key, text }) => [key, text]));

/** What help says whole: the questions and all that belongs to them, the verdict, the amount, reasons, papers and days. */
const whole =
  /^(?:any|question|option|group|mistake|income|incomeGroup|incomeNote|relation|property|transfer|term|whose|section|verdict|finding|condition|outcome|next|narrow|warning|alternative)\.|^paper\.(?!count)|^guide\.\w+\.title$|^date\.(?:none|\w+\.(?:title|means|do)$)/;

/** Letters go out in the office's language and acts are quoted from the journal: help has no words for them. */
const never = /^(?:letter|script|counter|kiosk|statement|carry|problem)\.|^report\.article$/;

/** Letters of the language's own script. */
const scripts: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

test('every folder of help has its grammar, and the other way round', () => {
  expect([...helpLanguages].sort()).toEqual(readdirSync(folder).sort());
});

describe.each(helpLanguages)('help in %s', (language) => {
  const texts = textsOf(language);

  test('says only what the official texts say, and no letter and no act', () => {
    const keys = Object.keys(texts);
    expect(keys.filter((key) => !french.has(key) || never.test(key))).toEqual([]);
  });

  test('leaves out nothing of what it is there for', () => {
    const wanted = [...french.keys()].filter((key) => whole.test(key) && key !== 'alternative.where');
    expect(wanted.length).toBeGreaterThan(900);
    expect(wanted.filter((key) => !(key in texts))).toEqual([]);
  });

  test('fills in the same facts as the official texts', () => {
    const differing = Object.entries(texts).filter(
      ([key, text]) =>
        String(placeholdersOf(text, language)) !== String(placeholdersOf(french.get(key) ?? '', 'fr')),
    );
    expect(differing).toEqual([]);
  });

  test('is written in its own script', () => {
    const foreign = Object.entries(texts).filter(([, text]) => !scripts[language]?.test(text));
    // Names alone, as they stand on doors and papers.
    const names = ['Fedasil', 'ALE / wijk-werken', 'GRAPA / IGO'];
    expect(foreign.filter(([, text]) => !names.includes(text))).toEqual([]);
  });

  test('has no straight mark that hides a placeholder, no double space and no text that begins or ends in one', () => {
    const odd = Object.entries(texts).filter(
      ([, text]) => /['"`´]|\s\s|\.\.|[\t\n]/.test(text) || text !== text.trim() || text === '',
    );
    expect(odd).toEqual([]);
  });

  test('writes amounts and days with the figures of the text beside it', () => {
    const { tag, date } = writingOf(language);
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    expect(date(day.format(Date.UTC(2026, 2, 1)), 1)).toMatch(/^1 .* 2026$/);
    expect(new Intl.NumberFormat(tag).format(12_345.5)).toMatch(/^12[.\u00a0\u202f]345,5$/);
  });
});

function textsOf(language: Language): Readonly<Record<string, string>> {
  const own = new URL(`${language}/`, folder);
  const parts = readdirSync(own).map(
    (file) => JSON.parse(readFileSync(new URL(file, own), 'utf8')) as Record<string, string>,
  );
  return Object.assign({}, ...parts) as Record<string, string>;
}
