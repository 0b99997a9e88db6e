import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { oneIn, points, shares, yearlyAverages, type Barometer } from '../../src/figures';
import { count, decimal } from '../../src/i18n/format';
import { languages, type Language } from '../../src/i18n/language';
import { message } from '../../src/i18n/message';
import { plainPages } from '../../src/plain';
import { nowhere } from '../cli/barometer/made-up';
import { spaced, tablesIn, textOf } from './read-page';

const edition = { version: '1', builtOn: '2026-11-26' };
const setting = { home: './', isUnattended: false };
const barometer: Barometer = {
  format: 'barometer/1',
  files: ['nowhere.csv'],
  residentsOn: '2026-01-01',
  months: [
    { month: '2023-01', equivalentAid: 'notSaid', recipients: { 99021: 20, 99022: 5, ...north(3) } },
    { month: '2024-01', equivalentAid: 'leftOut', recipients: { 99021: 30, 99022: 5, ...north(4) } },
    { month: '2025-01', equivalentAid: 'leftOut', recipients: { 99021: 40, ...north(0) } },
  ],
};
const without = await plainPages(edition, setting);
const withFigures = await plainPages(edition, setting, { barometer, areas: nowhere.areas });

function north(people: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`9901${index}`, people + index]));
}

describe.each(languages)('the figures in %s', (language: Language) => {
  const page = without[`figures-${language}.html`] ?? '';

  test('begin with one in how many, and say of when that is', () => {
    expect(page).toContain(message(language, 'welcome.many', oneIn));
    expect(textOf(page)).toContain(spaced(count(156_897, language)));
  });

  test('stand in tables: the averages, the shares, and each single figure', () => {
    const [averages = [], regions = [], single = []] = tablesIn(page);
    expect(averages.slice(1)).toEqual(
      yearlyAverages.map(([year, people]) => [String(year), spaced(count(people, language))]),
    );
    expect(regions.slice(1).map(([year, ...cells]) => [year, ...cells])).toEqual(
      shares.map(({ year, BE, BRU, VLG, WAL }) => [
        String(year),
        ...[BE, BRU, VLG, WAL].map((share) => decimal(share, language)),
      ]),
    );
    expect(single.slice(1).map((cells) => cells[1])).toEqual(
      points.map(({ people }) => spaced(count(people, language))),
    );
  });

  test('draw two pictures, of one line and of four: a line for each kind, and none through single figures', () => {
    const drawings = [...page.matchAll(/<div class="drawing"[^]*?<\/svg>/g)].map(([drawing]) => drawing);
    expect(drawings.map((drawing) => drawing.match(/fill="none"/g)?.length)).toEqual([1, 4]);
  });

  test('say how to get those of the communes, and show none', () => {
    expect(page).toContain(message(language, 'figures.communes.missing'));
    expect(page).toContain('npm run barometer');
    expect(Object.keys(without).filter((name) => name.startsWith('figures-'))).toHaveLength(languages.length);
  });

  test('lead to the guide and the statement, and the guide leads here', () => {
    expect(page).toContain(`href="./guide-${language}.html"`);
    expect(without[`guide-${language}.html`]).toContain(`href="./figures-${language}.html"`);
  });
});

describe.each(languages)('the figures by commune in %s', (language: Language) => {
  const page = withFigures[`figures-${language}.html`] ?? '';
  const south = withFigures[`figures-south-${language}.html`] ?? '';

  test('have a page for each province, and for a region without one', () => {
    const names = Object.keys(withFigures).filter((name) => name.endsWith(`-${language}.html`));
    expect(names.filter((name) => name.startsWith('figures-')).sort()).toEqual(
      [`figures-${language}.html`, `figures-99900-${language}.html`, `figures-south-${language}.html`].sort(),
    );
    expect(page).toContain(`href="./figures-99900-${language}.html"`);
    expect(page).not.toContain('npm run barometer');
  });

  test('put a commune beside what it lies in, the newest month first; what is not known is not counted', () => {
    const number = (value: number): string => decimal(value, language);
    const [commune = []] = tablesIn(south);
    expect(commune.slice(1).map((cells) => cells.slice(1))).toEqual([
      [number(20), '–', '–', '–'],
      [number(15), number(14), number(14), number((35 + 85) / 12.5)],
      [number(10), number(10), number(10), number((25 + 75) / 12.5)],
    ]);
  });

  test('do not join what was counted otherwise', () => {
    const [drawing = ''] =
      south.slice(south.indexOf('id="c99021"')).match(/<path d="[^"]*" fill="none"/) ?? [];
    expect(drawing.match(/M/g)).toHaveLength(2);
    expect(drawing.match(/L/g)).toHaveLength(1);
  });

  test('show each commune of which the latest month is known as a dot', () => {
    const dots = (html: string): number =>
      html.slice(0, html.indexOf('class="legend"')).match(/<circle/g)?.length ?? 0;
    const provincial = withFigures[`figures-99900-${language}.html`] ?? '';
    expect(dots(provincial.slice(provincial.indexOf('class="drawing"')))).toBe(10);
  });

  test('say nobody where there is nobody', () => {
    const provincial = withFigures[`figures-99900-${language}.html`] ?? '';
    const values = { month: '', people: 0, written: '0', rate: decimal(0, language) };
    expect(textOf(provincial)).toContain(spaced(message(language, 'figures.commune.people', values)).trim());
  });
});

test('no page of figures has a script, a name twice, or a word that did not come', () => {
  for (const [name, page] of Object.entries({ ...withFigures, ...without })) {
    if (!name.startsWith('figures')) continue;
    expect(page).not.toMatch(/<!--|<script|undefined|NaN|Infinity|>[a-z]+(?:\.[a-zA-Z]+)+</);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('every page is sound: valid, and with what a screen reader asks of it', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off' },
  });
  for (const [name, page] of Object.entries({ ...withFigures, ...without })) {
    if (!name.startsWith('figures')) continue;
    const report = await validator.validateString(page);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message: text }) => `${ruleId}: ${text}`),
    );
    expect([name, ...found]).toEqual([name]);
  }
});

test('nothing leads out of a screen that nobody watches over', async () => {
  const unwatched = await plainPages(edition, { home: './', isUnattended: true });
  for (const language of languages) expect(unwatched[`figures-${language}.html`]).not.toContain('href="http');
});
