import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isFound } from '../../src/plain/find-words';

describe('looking for words', () => {
  const text = 'L’étranger reçoit le revenu d’intégration. Sa sœur est élève.';

  test.each(['', ' ', 'intégration', 'INTEGRATION', 'd integ', 'soeur', 'revenu élève', 'l’étranger'])(
    'finds “%s”',
    (wanted) => expect(isFound(wanted, text)).toBe(true),
  );

  test.each(['gration', 'revenus', 'revenu pension'])('does not find “%s”', (wanted) =>
    expect(isFound(wanted, text)).toBe(false),
  );
});

describe('in a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('shows the parts with the word, says how many, and shows all again', async () => {
    const { document, Event } = new Window();
    document.body.innerHTML = `
      <form class="find" hidden data-none="none" data-one="one" data-many="# of them">
        <input /><p role="status"></p>
      </form>
      <nav class="contents"><ol><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ol></nav>
      <section id="a" data-find>rent and heating</section><section id="b" data-find>rent</section>`;
    vi.stubGlobal('document', document);
    await import('../../src/plain/find');
    const [form, field, status] = ['form', 'input', '[role]'].map((one) => document.querySelector(one));
    const seen = (): string =>
      [...document.querySelectorAll('section, li')]
        .filter((one) => !one.hasAttribute('hidden'))
        .map((one) => one.id || one.textContent)
        .join('');
    const look = (wanted: string): string => {
      Object.assign(field ?? {}, { value: wanted });
      field?.dispatchEvent(new Event('input'));
      return `${seen()} ${status?.textContent ?? ''}`;
    };
    expect(form?.hasAttribute('hidden')).toBe(false);
    expect(look('heat')).toBe('Aa one');
    expect(look('rent')).toBe('ABab 2 of them');
    expect(look('tax')).toBe(' none');
    expect(look('')).toBe('ABab ');
  });
});
