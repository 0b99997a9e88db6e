import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../src/data/tables';
import { languages, message } from '../../src/i18n';
import { plainPages } from '../../src/plain';
import { addressToCome } from '../../src/plain/snippets';
import { steps } from '../../src/guide/steps';

const edition = { version: '1', builtOn: '2026-11-26' };
const open = { home: './', isUnattended: false };
const root = join(import.meta.dirname, '../..');

function opened(page: string | undefined) {
  const { document } = new Window();
  document.body.innerHTML = page ?? '';
  return document;
}

describe.each(languages)('the page for other sites (%s)', async (language) => {
  const pages = await plainPages(edition, open);
  const page = opened(pages[`sites-${language}.html`]);
  const lines = [...page.querySelectorAll('pre')].map((one) => one.textContent);

  test('has a line for every language, one for a step, and a card, each of them whole', () => {
    expect(lines).toHaveLength(languages.length + 2);
    for (const line of lines) {
      const link = opened(line).querySelector('a');
      expect(link?.getAttribute('href')).toMatch(addressToCome);
      expect(link?.textContent).not.toBe('');
    }
    expect(lines.some((line) => line.includes(message(language, 'sites.card.text')))).toBe(true);
  });

  test('leads to pages and steps that there are', () => {
    const guide = pages[`guide-${language}.html`] ?? '';
    const names = [...page.querySelectorAll('td')].map((cell) => cell.textContent.replace('#', ''));
    expect(names).toHaveLength(steps.length);
    for (const name of names) expect(guide).toContain(`id="${name}"`);
    const start = language === languages[0] ? `"${addressToCome}"` : `${addressToCome}${language}.html"`;
    expect(lines.some((line) => line.includes(start))).toBe(true);
  });

  test('puts no answer into an address, and no style, script or frame into a line', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/<(?:script|style|iframe)| style=/);
      expect(opened(line).querySelector('a')?.getAttribute('href')).not.toMatch(/[?&=]/);
    }
  });

  test('shows the mark from the files that there are', () => {
    const files = readdirSync(join(root, 'public'));
    const marks = [...page.querySelectorAll('a[download], img')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    expect(marks).toHaveLength(4);
    for (const mark of marks) expect(files).toContain(mark.replace('./', ''));
  });

  test('has the address in its lines where whoever builds it knows it', async () => {
    const known = await plainPages(edition, { ...open, address: 'https://pages.example/aide/' });
    const text = known[`sites-${language}.html`] ?? '';
    expect(text).toContain('https://pages.example/aide/guide-');
    expect(text).not.toContain(addressToCome);
  });
});

test.each(languages)(
  'the page on upkeep says how many tables, when they were checked, and asks for no name (%s)',
  async (language) => {
    const page = opened((await plainPages(edition, open))[`upkeep-${language}.html`]);
    expect(page.body.textContent).toContain(message(language, 'upkeep.rows', { count: tables.length }));
    expect(page.querySelectorAll('form, input, a[href^="mailto:"]')).toHaveLength(0);
    expect(page.querySelector('#error')?.textContent).toBe(message(language, 'upkeep.error'));
  },
);
