import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, type Read } from '../../src/contract/parse';
import { writeSituation } from '../../src/contract/write';
import { validatorOf } from './json-schema';
import { fileWith, read } from './read';
import { spoiltFile } from './spoilt';
import { aThirdOf } from '../sample';

const accepts = validatorOf('situation-1.json');

/** Of the file as a whole; every other problem names its field. */
const ofTheFile = ['size', 'encoding', 'json', 'depth', 'object'];

/** Refused with the field, or a situation that the JSON Schema takes too and that can be written and read again. */
function isWellAnswered(text: string, opened: Read): boolean {
  if (opened.ok)
    return accepts(JSON.parse(text)) && isDeepStrictEqual(read(writeSituation(opened.situation)), opened);
  return opened.problems.every(({ field, expected }) => field !== '' || ofTheFile.includes(expected.kind));
}

describe('whatever a file holds, nothing is thrown, and it', { timeout: 120_000 }, () => {
  test('is refused with its field or is a situation, when it was one before it was spoilt', () => {
    const seen = { read: 0, refusedAtTheDoor: 0, refusedByField: 0 };
    fc.assert(
      fc.property(spoiltFile, (text) => {
        const opened = read(text);
        if (opened.ok) seen.read += 1;
        else seen[opened.problems[0].field === '' ? 'refusedAtTheDoor' : 'refusedByField'] += 1;
        return isWellAnswered(text, opened);
      }),
      { numRuns: aThirdOf(60_000) },
    );
    // Every way out was taken often: a fuzz that always ends at the door tests the door only.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(aThirdOf(3_000));
  });

  test('is refused, when it is bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !parse(bytes).ok),
      { numRuns: aThirdOf(15_000) },
    );
  });

  test('is refused, when it is JSON of any kind', () => {
    fc.assert(
      fc.property(fc.json(), (text) => !read(text).ok),
      { numRuns: aThirdOf(10_000) },
    );
  });

  test('is refused with its field or is a situation, when an answer is JSON of any kind', () => {
    const name = fc.constantFrom(
      'savings',
      'age',
      'incomes',
      'household',
      'residence',
      'properties',
      'commune',
    );
    fc.assert(
      fc.property(name, fc.json(), (field, value) => {
        const text = fileWith(`"${field}":${value}`);
        return isWellAnswered(text, read(text));
      }),
      { numRuns: aThirdOf(15_000) },
    );
  });

  test('leaves the objects of the program as they were', () => {
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
