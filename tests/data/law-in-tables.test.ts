import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/data/tables';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files in which the law must not stand: all but the tables. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('node_modules'))
  .map((name) => name.split(sep).join('/'))
  .filter((name) => !name.startsWith('data/'));

interface Literal {
  readonly file: string;
  /** As it is written. */
  readonly text: string;
  readonly value: string | number;
}

/** The program in a file: of a view its scripts and what stands in braces. */
function programsIn(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  if (file.endsWith('.ts')) return [text];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const markup = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  const braces = [...markup.matchAll(/\{(?:[#:@/]\w+(?: \w+)?)?([^{}]*)\}/g)].map(([, inner = '']) => inner);
  return [...scripts, ...braces];
}

function literalsIn(file: string): readonly Literal[] {
  const found: Literal[] = [];
  for (const program of programsIn(file)) {
    const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isNumericLiteral(node)) {
        found.push({ file, text: node.getText(source), value: Number(node.text) });
      } else if (ts.isStringLiteralLike(node)) {
        found.push({ file, text: node.text, value: node.text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const literals = files.flatMap(literalsIn);
const places = (found: readonly Literal[]): readonly string[] =>
  [...new Set(found.map(({ file, text }) => `${file}: ${text}`))].sort();

/** Every number that a table holds, at any depth. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the law stands in its tables only', () => {
  test('no age of the law is written as a bare number elsewhere', () => {
    const ages = new Set(
      tables
        .filter(({ name }) => /Age$|Below$|^majority$/.test(name))
        .flatMap(({ rows }) => rows.flatMap(({ value }) => numbersIn(value))),
    );
    expect([...ages].sort()).toEqual([18, 25, 65, 66, 67]);
    expect(
      places(literals.filter(({ value }) => ages.has(Number(value)) && typeof value === 'number')),
    ).toEqual([]);
  });

  test('no day of the law is written elsewhere', () => {
    /** Days that are no law, each with what it is. */
    const others: Readonly<Record<string, string>> = {
      'advice/contacts.ts: 2026-03-10': 'when the telephone numbers were looked at',
      'contract/values.ts: 2005-08-01': 'the first day that the contract lets a file ask for',
      'figures/latest-month.ts: 2024-01-01': 'when the residents were counted',
      'figures/recipients.ts: 2012-12-31': 'the end of a series of figures',
      'guide/since-2019.ts: 2019-07-01': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2022-01-01': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2022-06-27': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2024-04-21': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2024-09-01': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2025-06-02': 'from when a sentence of the guide is newer than the guide of 2019',
      'guide/since-2019.ts: 2026-01-01': 'from when a sentence of the guide is newer than the guide of 2019',
    };
    const days = literals.filter(
      ({ file, value }) => /^20\d\d-\d\d-\d\d$/.test(String(value)) && file !== 'places/sources.ts',
    );
    expect(places(days)).toEqual(Object.keys(others).sort());
  });

  test('the days in the list of sources of the places say when a list was collected', () => {
    const text = readFileSync(join(src, 'places/sources.ts'), 'utf8');
    const days = [...text.matchAll(/(\w+): '20\d\d-\d\d-\d\d'/g)].map(([, key]) => key);
    expect(days.length).toBe(
      literals.filter(
        ({ file, value }) => file === 'places/sources.ts' && /^20\d\d-\d\d-\d\d$/.test(String(value)),
      ).length,
    );
    expect(new Set(days)).toEqual(new Set(['asOf']));
  });

  test('no amount of the law is written elsewhere', () => {
    /** Amounts in cents that are no law, each with what it is. */
    const others: Readonly<Record<string, string>> = {
      'advice/flat-exemption-cliff.ts: 100_00': 'how near a limit somebody has to be for a word about it',
      'contract/compact-values.ts: 10_000': 'the four decimals of a number in a code',
      'guide/examples.ts: 1_300_00': 'what somebody in an example has',
      'guide/examples.ts: 1_500_00': 'what somebody in an example has',
      'guide/examples.ts: 20_000_00': 'what somebody in an example has',
      'guide/examples.ts: 40_000_00': 'what somebody in an example has',
      'guide/examples.ts: 52_000_00': 'what somebody in an example has',
      'guide/examples.ts: 600_00': 'what somebody in an example has',
      'guide/examples.ts: 800_00': 'what somebody in an example has',
      'guide/examples.ts: 900_00': 'what somebody in an example has',
      'what-if/equity.ts: 1_000_000_000_00': 'far above whatever is counted, for an interval without an end',
      'what-if/earnings-curve.ts: 100_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 150_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 1_000_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 200_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 250_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 500_00': 'a step of the drawing',
      'what-if/earnings-curve.ts: 50_00': 'a step of the drawing',
      'rules/resources/exact.ts: 10_000': 'the four decimals of a percentage',
      'offline/longer-pause.ts: 3_000': 'three seconds until a part is asked for again',
      'rules/resources/exact.ts: 100_000_000_00': 'far above every rate, so that sums stay exact',
      'screens/report/what-if/earnings-scale.ts: 200_00': 'a step of the drawing',
      'what-if/search.ts: 100_000_00': 'pay far above every rate, where the search ends',
      'what-if/search.ts: 500_00': 'a step of the search',
    };
    // Amounts of the tables above ten euros: smaller numbers are counts, percents and ages as well.
    const inTables = new Set(
      tables
        .flatMap(({ rows }) => rows.flatMap(({ value }) => numbersIn(value)))
        .filter((one) => one > 10_00),
    );
    expect(inTables.size).toBeGreaterThan(80);
    const amounts = literals.filter(
      ({ text, value }) => typeof value === 'number' && (/^\d[\d_]*_\d\d$/.test(text) || inTables.has(value)),
    );
    expect(places(amounts)).toEqual(Object.keys(others).sort());
  });
});

test('the reading of the files sees what it looks for', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(literals.some(({ file, value }) => file === 'rules/deadlines.ts' && value === 30)).toBe(true);
  expect(literals.some(({ file }) => file.endsWith('.svelte'))).toBe(true);
});
