import { describe, expect, test } from 'vitest';
import { addressOf, fileFor } from '../../src/offline/precache';
import { edition, folder } from './an-edition';

describe('which file answers a request', () => {
  test.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['?from=poster', 'index.html'],
    ['#top', 'index.html'],
    ['kiosk.html', 'kiosk.html'],
    ['favicon.svg', 'favicon.svg'],
    ['aide', 'index.html'],
    ['old-page.html', 'index.html'],
  ])('a visitor who opens "%s" gets %s', (path, file) => {
    expect(fileFor(edition, folder + path, folder, true)).toBe(file);
  });

  test.each(['question/age', 'schema/situation-1.json', 'assets/gone.js', 'notice.pdf'])(
    'a visitor who opens %s is never given a page in its place',
    (path) => {
      expect(fileFor(edition, folder + path, folder, true)).toBeUndefined();
    },
  );

  test('a part that a page asks for is given only when it is on the list', () => {
    expect(fileFor(edition, `${folder}assets/a-1.js`, folder, false)).toBe('assets/a-1.js');
    expect(fileFor(edition, `${folder}assets/other`, folder, false)).toBeUndefined();
  });

  test.each(['https://commune.example/', 'https://commune.example/aide', 'https://elsewhere.example/aide/'])(
    'what is not in the folder of the pages is left alone: %s',
    (url) => {
      expect(fileFor(edition, url, folder, true)).toBeUndefined();
    },
  );

  test('the start page is asked for by its folder, every other by its name', () => {
    expect(addressOf('index.html', folder)).toBe(folder);
    expect(addressOf('kiosk.html', folder)).toBe(`${folder}kiosk.html`);
  });
});
