import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { changedSince } from '../../src/carry/changed-since';
import { codeOf, grouped, longestSquare, newestTable, readCode } from '../../src/carry/code';
import { parse, type Situation } from '../../src/contract';
import { tables } from '../../src/data/tables';
import { isoDate } from '../../src/kernel/iso-date';
import { anySituation } from '../contract/any-situation';
import { aThirdOf } from '../sample';
import { servedSchema } from '../contract/json-schema';
import { goodCases, textOf } from '../vectors/cases';

function situationOf(text: string): Situation {
  const read = parse(new TextEncoder().encode(text));
  return read.ok ? read.situation : expect.fail(JSON.stringify(read.problems));
}

describe('a code', () => {
  test('brings back every situation as it was, and the day of the tables', { timeout: 120_000 }, () => {
    const tablesOf = isoDate('2026-03-01');
    fc.assert(
      fc.property(anySituation(), (situation) =>
        isDeepStrictEqual(readCode(codeOf(situation, tablesOf)), { kind: 'situation', situation, tablesOf }),
      ),
      { numRuns: aThirdOf(10_000) },
    );
  });

  test('of each worked case fits a square, and is read in groups, in small letters, with dashes', () => {
    const lengths = goodCases.map((example) => {
      const situation = situationOf(textOf(example));
      const code = codeOf(situation);
      const onPaper = grouped(code).toLowerCase().replaceAll(' ', ' - ');
      expect(readCode(onPaper)).toEqual({ kind: 'situation', situation, tablesOf: newestTable });
      return code.length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSquare);
    const sorted = [...lengths].sort((one, other) => one - other);
    // Half of them are no longer than this: short enough to be typed.
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('tells a wrong sign, two signs that changed places, and a part that is missing', () => {
    const [example] = goodCases;
    if (!example) expect.fail('no worked case');
    const code = codeOf(situationOf(textOf(example)));
    for (let at = 0; at < code.length; at += 1) {
      const [sign = '', next = ''] = code.slice(at, at + 2);
      const other = sign === '7' ? '8' : '7';
      expect(readCode(code.slice(0, at) + other + code.slice(at + 1)).kind).toBe('mistyped');
      expect(readCode(code.slice(0, at) + code.slice(at + 1)).kind).not.toBe('situation');
      if (next !== '' && next !== sign)
        expect(readCode(code.slice(0, at) + next + sign + code.slice(at + 2)).kind).toBe('mistyped');
    }
    expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l')).kind).toBe('situation');
  });

  test('refuses whatever else is typed, and throws nothing', { timeout: 120_000 }, () => {
    const ours = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        fc.oneof(ours, fc.string({ maxLength: 300 })),
        (typed) => readCode(typed).kind !== 'situation',
      ),
      { numRuns: aThirdOf(100_000) },
    );
    expect(readCode('Z'.repeat(50_000)).kind).toBe('mistyped');
    expect(readCode('0'.repeat(1_000_000)).kind).toBe('none');
  });

  test('holds nothing but the situation: two with the same answers are the same code', () => {
    const [example] = goodCases;
    if (!example) expect.fail('no worked case');
    const [one, other] = [textOf(example), textOf(example)].map((text) => codeOf(situationOf(text)));
    expect(one).toBe(other);
  });

  test('is of another edition as soon as the fields of a situation, their order or their words are others', () => {
    const fingerprint = createHash('sha256')
      .update(JSON.stringify(shapeOf(JSON.parse(servedSchema('situation-1.json')))))
      .digest('hex')
      .slice(0, 16);
    // A new fingerprint belongs to a new edition in src/carry/code.ts: former codes must not be read as something else.
    expect(fingerprint).toBe('273ee32d56001a8d');
    const [example] = goodCases;
    if (!example) expect.fail('no worked case');
    expect(codeOf(situationOf(textOf(example)))[0]).toBe('1');
  });
});

describe('the square', () => {
  test.each([3, 4, 8])('is read back by another decoder at %i dots a module, unevenly lit', (dots) => {
    for (const example of goodCases.slice(0, 12)) {
      const code = codeOf(situationOf(textOf(example)));
      const { data, size } = encode(code, { ecc: 'M', border: 4 });
      const side = size * dots;
      const picture = new Uint8ClampedArray(side * side * 4).fill(255);
      for (let y = 0; y < side; y += 1)
        for (let x = 0; x < side; x += 1) {
          const isDark = data[Math.floor(y / dots)]?.[Math.floor(x / dots)];
          const shade = isDark ? 20 + (60 * x) / side : 250 - (60 * y) / side;
          picture.fill(shade, (y * side + x) * 4, (y * side + x) * 4 + 3);
        }
      expect(jsQR(picture, side, side)?.data).toBe(code);
    }
  });
});

test('what changed since a code was made is named by its table', () => {
  expect(changedSince(newestTable)).toEqual([]);
  expect(tables.flatMap(({ rows }) => rows).some(({ validFrom }) => validFrom === newestTable)).toBe(true);
});

/** The shape of a schema: its fields in their order, and the words that each may be. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.entries(schema)
    .filter(([name]) => name !== 'description')
    .map(([name, value]) => [name, shapeOf(value)]);
}
