import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { forOldBrowsers, oldest } from '../../scripts/build/floor';

const written = (css: string) =>
  postcss([forOldBrowsers()]).process(css, { from: undefined }).css.replace(/\n/g, '').replace(/, /g, ',');

test('the oldest browser of each engine is what the build writes for, and what the page about browsers says', () => {
  expect(oldest()).toEqual(['chrome80', 'edge80', 'firefox78', 'safari14', 'ios14']);
  const page = readFileSync(new URL('../../docs/browsers.md', import.meta.url), 'utf8');
  for (const words of ['Chrome 80', 'Edge 80', 'Firefox 78', 'Safari 14', 'iOS 14', 'Samsung Internet 13'])
    expect(page).toContain(words);
});

test('the lowest version counts, a range by its beginning', () => {
  expect(oldest(['ios_saf 14.5-14.8', 'ios_saf 14.0-14.4', 'chrome 100', 'chrome 99', 'samsung 13'])).toEqual(
    ['chrome99', 'ios14'],
  );
});

test('two ends in one declaration become two, in their place', () => {
  expect(written('p{margin-block:0 var(--a);color:red}')).toBe(
    'p{margin-block-start:0;margin-block-end:var(--a);color:red}',
  );
  expect(written('p{padding-inline:calc(1px + var(--a))}')).toBe(
    'p{padding-inline-start:calc(1px + var(--a));padding-inline-end:calc(1px + var(--a))}',
  );
  expect(written('p{border-block:1px solid var(--a) !important}')).toBe(
    'p{border-block-start:1px solid var(--a) !important;border-block-end:1px solid var(--a) !important}',
  );
  expect(written('p{inset-block:auto var(--a)}')).toBe('p{top:auto;bottom:var(--a)}');
  expect(written('p{margin:var(--a);margin-block-end:0}')).toBe('p{margin:var(--a);margin-block-end:0}');
});

test('boxes on a line have margins where gap is not known there', () => {
  const old = '@supports not ((inset: 0) or (content-visibility: auto))';
  expect(written('.a,.b{display:flex;gap:1px}')).toBe(
    `.a,.b{display:flex;gap:1px}${old}{.a > :not(:last-child),.b > :not(:last-child){margin-inline-end:1px}}`,
  );
  expect(written('.a{display:inline-flex;flex-wrap:wrap;gap:1px var(--b)}')).toContain(
    '.a > :not(:last-child){margin-block-end:1px;margin-inline-end:var(--b)}',
  );
  expect(written('.a{display:flex;flex-direction:column;row-gap:1px}')).toContain(
    '.a > :not(:last-child){margin-block-end:1px}',
  );
  for (const css of ['.a{display:grid;gap:1px}', '.a{display:flex}', '.a{display:flex;flex-wrap:wrap;gap:0}'])
    expect(written(css)).toBe(css);
});

test('a class of Svelte stands without :where, and no other selector changes', () => {
  expect(written('.a.s1x b:where(.s1x):hover{color:red}')).toBe('.a.s1x b.s1x:hover{color:red}');
  expect(written(':where(a,b){color:red}')).toBe(':where(a,b){color:red}');
});
