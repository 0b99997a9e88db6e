import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { letterFile, letterPage, pieces } from '../../src/letters';

const known = { title: 'Objet : demande', headings: ['Mes raisons'] };
const text = [
  'Nom : ……\nAdresse : ……',
  'Objet : demande',
  'Madame, Monsieur,',
  'Mes raisons',
  '– une raison ;\n– une autre.',
  'Signature : ……',
].join('\n\n');

describe('a letter changed by hand', () => {
  test('keeps its title, its headings and its lists', () => {
    expect(pieces(text, known)).toEqual([
      { role: 'text', lines: ['Nom : ……', 'Adresse : ……'] },
      { role: 'title', lines: ['Objet : demande'] },
      { role: 'text', lines: ['Madame, Monsieur,'] },
      { role: 'heading', lines: ['Mes raisons'] },
      { role: 'list', lines: ['une raison ;', 'une autre.'] },
      { role: 'text', lines: ['Signature : ……'] },
    ]);
  });

  test('is the same from any keyboard: line ends, spaces at the end, empty lines', () => {
    const sloppy = `\n\n${text.replaceAll('\n', ' \r\n')}\r\n\r\n\r\n`;
    expect(pieces(sloppy, known)).toEqual(pieces(text, known));
  });

  test('becomes plain text where a title was rewritten', () => {
    expect(pieces('Objet : autre chose', known)).toEqual([{ role: 'text', lines: ['Objet : autre chose'] }]);
  });

  test('that is empty has no parts', () => {
    expect(pieces(' \n\n ', known)).toEqual([]);
  });
});

describe('the document', () => {
  const page = letterPage({ language: 'fr', title: known.title, pieces: pieces(text, known) });

  test('has a language, a title, one first heading and lists', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toContain('<title>Objet : demande</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<h2>Mes raisons</h2>');
    expect(page).toContain('<li>une raison ;</li>');
    expect(page).toContain('<p>Nom : ……<br>\nAdresse : ……</p>');
  });

  test('is valid and accessible HTML', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('holds what was typed as text and never as code', () => {
    const typed = '<img src=x onerror=alert(1)> & "non" </main>';
    const hostile = letterPage({ language: 'nl', title: typed, pieces: pieces(typed, known) });
    expect(hostile).not.toContain('<img');
    expect(hostile).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;non&quot; &lt;/main&gt;');
    expect(hostile.match(/<\/main>/g)).toHaveLength(1);
  });

  test('draws room to write out, and keeps short blanks as they are', () => {
    const text = 'Nom : ………………\nle …… / …… / …………\n………………';
    const drawn = letterPage({ language: 'fr', title: 'x', pieces: pieces(text, known) });
    expect(drawn).toContain('<p>Nom : <span class="room">………………</span><br>');
    expect(drawn).toContain('<br>\nle …… / …… / …………<br>');
    expect(drawn).toContain('<br>\n<span class="room whole">………………</span></p>');
  });

  test('asks for nothing from elsewhere', () => {
    expect(page).not.toMatch(/https?:|<script|<link|url\(/);
  });
});

test('the text has the line ends of every editor, and ends with one', () => {
  expect(letterFile('un\r\ndeux\n\ntrois\n\n')).toBe('un\r\ndeux\r\n\r\ntrois\r\n');
});
