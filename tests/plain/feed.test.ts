import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { nameFor } from '../../scripts/build/feed';
import { siteAddress } from '../../scripts/build/site-address';
import { languages } from '../../src/i18n/language';
import { feeds, plainPages } from '../../src/plain';

const atom = 'http://www.w3.org/2005/Atom';
const edition = { version: '0.1.0', builtOn: '2026-11-26' };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly, namespaces included; throws at the first thing that is not well-formed, or not of Atom. */
function read(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== atom) throw new TypeError(`${local} is not of Atom`);
    const own = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element = { name: local, attributes: own, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    const last = open.at(-1);
    if (last) last.text += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return open[0]?.children[0] ?? expect.fail('nothing in it');
}

const all = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);
const only = (element: Element, name: string): Element => {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0] ?? expect.fail(name);
};
const linksOf = (element: Element, rel: string): readonly string[] =>
  all(element, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href'] ?? '');

/** RFC 3339, and a day that there is. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

describe.each(languages)('the feed of changes (%s)', async (language) => {
  const made = await feeds(edition, { nameFor });
  const feed = read(made[`changes-${language}.atom`] ?? '');
  const entries = all(feed, 'entry');

  test('is a feed as RFC 4287 wants it: name, title, day, whose it is, where it stands', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xml:lang']).toBe(language);
    expect(only(feed, 'id').text).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only(feed, 'title').text).not.toBe('');
    expect(only(only(feed, 'author'), 'name').text).not.toBe('');
    expect(isDate(only(feed, 'updated').text)).toBe(true);
    expect(linksOf(feed, 'self')).toEqual([`./changes-${language}.atom`]);
    expect(linksOf(feed, 'alternate')).toEqual([`./changes-${language}.html`]);
  });

  test('every entry has a name of its own, a title, a day and words, and the feed is as new as the newest', () => {
    expect(entries.length).toBeGreaterThan(15);
    const ids = entries.map((entry) => only(entry, 'id').text);
    expect(new Set([only(feed, 'id').text, ...ids]).size).toBe(ids.length + 1);
    const days = entries.map((entry) => only(entry, 'updated').text);
    expect(days.every(isDate)).toBe(true);
    expect([...days].sort().reverse()).toEqual(days);
    expect(only(feed, 'updated').text).toBe(days[0]);
    for (const entry of entries)
      for (const name of ['title', 'summary']) expect(only(entry, name).text).not.toMatch(/^$|undefined/);
  });

  test('every entry leads to its place in the page, and to no host that was made up', async () => {
    const pages = await plainPages(edition, { home: './', isUnattended: false });
    const page = pages[`changes-${language}.html`] ?? '';
    expect(page).toContain(`href="./changes-${language}.atom"`);
    for (const [link = ''] of entries.map((entry) => linksOf(entry, 'alternate'))) {
      const [path, part = ''] = link.split('#');
      expect(path).toBe(`./changes-${language}.html`);
      expect(page).toContain(`id="${part}"`);
    }
  });

  test('tells nothing as begun that has not begun', async () => {
    const before = await feeds({ ...edition, builtOn: '2026-02-28' }, { nameFor });
    expect(made[`changes-${language}.atom`]).toContain('#from-2026-03-01');
    expect(before[`changes-${language}.atom`]).not.toContain('#from-2026-03-01');
  });
});

describe('names and addresses', () => {
  test('a name stays the same, and differs for other words', () => {
    expect(nameFor('changes fr')).toBe(nameFor('changes fr'));
    expect(nameFor('changes fr')).not.toBe(nameFor('changes nl'));
  });

  test('the address of the pages is taken where it is given, and stands as the base of the feed', async () => {
    const base = siteAddress({ SITE_ADDRESS: 'https://pages.example/aide/' });
    const made = await feeds(edition, { nameFor, base });
    expect(read(made['changes-fr.atom'] ?? '').attributes['xml:base']).toBe('https://pages.example/aide/');
    expect(siteAddress({})).toBeUndefined();
    expect(siteAddress({ SITE_ADDRESS: '' })).toBeUndefined();
  });

  test.each([
    'pages.example',
    'ftp://pages.example/',
    'https://pages.example/aide',
    'https://pages.example/?a=/',
  ])('an address that is no folder is refused: %s', (address) =>
    expect(() => siteAddress({ SITE_ADDRESS: address })).toThrow(TypeError),
  );

  test('what is not XML, or not of Atom, is found out', () => {
    expect(() => read('<feed xmlns="http://www.w3.org/2005/Atom"><id>&nbsp;</id></feed>')).toThrow();
    expect(() => read('<feed xmlns="http://www.w3.org/2005/Atom"><id></feed>')).toThrow();
    expect(() => read('<feed><id>a</id></feed>')).toThrow(TypeError);
  });
});
