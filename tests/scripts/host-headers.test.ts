import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assetHeaders, caching, headers } from '../../scripts/serve/headers.mjs';
import { hostFiles } from '../../scripts/serve/host-headers';

const kept = (name: string): string =>
  readFileSync(new URL(`../../docs/headers/${name}`, import.meta.url), 'utf8');

/** What a host would send, read out of its file: for the pages, and for the files named after their contents. */
const readers: Readonly<
  Record<string, (text: string) => { pages: Map<string, string>; assets: Map<string, string> }>
> = {
  'nginx.conf': (text) => {
    const [pages = '', assets = ''] = text.split('location ~ /assets/ {');
    const read = (part: string) => pairs(part, /add_header ([\w-]+) "([^"]*)"/g);
    return { pages: read(pages), assets: read(assets) };
  },
  '.htaccess': (text) => {
    const [pages = '', assets = ''] = text.split('<If ');
    const read = (part: string) => pairs(part, /Header (?:always )?set ([\w-]+) "([^"]*)"/g);
    return { pages: read(pages), assets: new Map([...read(pages), ...read(assets)]) };
  },
  Caddyfile: (text) => {
    const pages = pairs(text.split('@hashed')[0] ?? '', /^ {2}([\w-]+) "([^"]*)"$/gm);
    return { pages, assets: new Map([...pages, ...pairs(text, /^header @hashed ([\w-]+) "([^"]*)"$/gm)]) };
  },
  _headers: (text) => {
    const [pages = '', assets = ''] = text.split('/assets/*');
    const read = (part: string) => pairs(part, /^ {2}([\w-]+): (.*)$/gm);
    return { pages: read(pages), assets: new Map([...read(pages), ...read(assets)]) };
  },
};

describe.each(Object.keys(readers))('the settings for other hosts: %s', (name) => {
  const sent = readers[name]?.(kept(name));

  test('gives every header of the pages, word for word, and no other', () => {
    expect(Object.fromEntries(sent?.pages ?? [])).toEqual({ ...headers, 'Cache-Control': caching.other });
  });

  test('lets only files named after their contents be kept, with the same headers, or those that say something there', () => {
    const own = name === 'nginx.conf' ? assetHeaders : headers;
    expect(Object.fromEntries(sent?.assets ?? [])).toEqual({ ...own, 'Cache-Control': caching.hashed });
  });

  test('is the one that the source would write', () => {
    expect(hostFiles().find((file) => file.name === name)?.text).toBe(kept(name));
  });
});

test('there is a file for each of the hosts, and none besides', () => {
  expect(hostFiles().map(({ name }) => name)).toEqual(Object.keys(readers));
});

function pairs(text: string, pattern: RegExp): Map<string, string> {
  return new Map([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));
}
