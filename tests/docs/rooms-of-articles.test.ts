import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './citations';
import { articleRows, rowsOf } from './law-page';

/** What the README calls each text, by its name in a citation. */
const texts: Readonly<Record<string, string>> = {
  'loi-2002-05-26': 'act of 2002',
  'ar-2002-07-11': 'decree of 2002',
  'loi-1965-04-02': 'act of 1965',
  'loi-1976-07-08': 'act of 1976',
};

interface Row {
  readonly text: string;
  readonly articles: readonly string[];
  readonly places: readonly string[];
}

/** The table of the README that leads from an article to its place. */
const rows = articleTable();

/** The rows of an article: those that name it, or else the longest beginning of its citation. */
function rowsFor(act: string, article: string): readonly Row[] {
  const ofAct = rows.filter(({ text }) => text === texts[act]);
  const begins = (named: string): boolean => article === named || article.startsWith(`${named},`);
  const longest = Math.max(
    0,
    ...ofAct.flatMap(({ articles }) => articles.filter(begins).map(({ length }) => length)),
  );
  return ofAct.filter(({ articles }) => articles.some((one) => begins(one) && one.length === longest));
}

describe('from an article to its place', () => {
  test('every article of docs/law.md is led to a file where it is decided or, if nowhere, cited', () => {
    const lost = articleRows.filter(({ act, article, decided, cited }) => {
      const places = rowsFor(act, article).flatMap((row) => row.places);
      const files = decided.length > 0 ? decided : cited;
      return !files.some((file) => places.some((place) => file.startsWith(place)));
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(lost.map(({ act, article }) => `${act} ${article}`)).toEqual([]);
  });

  test.each(rows)('$text, $articles: each place is there and has to do with it', (row) => {
    const led = articleRows.filter(({ act, article }) => rowsFor(act, article).includes(row));
    const files = led.flatMap(({ decided, cited }) => [...decided, ...cited]);
    expect(led.length).toBeGreaterThan(0);
    for (const place of row.places) {
      expect(existsSync(join(root, place)), place).toBe(true);
      expect(
        files.some((file) => file.startsWith(place)),
        place,
      ).toBe(true);
    }
  });
});

function articleTable(): readonly Row[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const from = readme.indexOf('From an article to its place');
  const cells = rowsOf(readme.slice(from, readme.indexOf('\n\n', readme.indexOf('\n| ', from))));
  let text = '';
  return cells.map(([named = '', articles = '', , where = '']) => {
    text = named || text;
    return {
      text,
      articles: articles.split('; '),
      places: [...where.matchAll(/`(src\/[\w./-]+)`/g)].map(([, place = '']) => place),
    };
  });
}
