import { describe, expect, test } from 'vitest';
import { Bytes } from '../../scripts/cli/stream/bytes';

/** What these lines came out as, each piece as it was given. */
function piecesOf(lines: readonly string[]): readonly string[] {
  const bytes = new Bytes();
  const full = lines.map((line) => bytes.add(line));
  return [...full, bytes.take()].flatMap((piece) => (piece ? [Buffer.from(piece).toString()] : []));
}

describe('the lines of an answer as bytes', () => {
  test('come out together, each with its end', () => {
    expect(piecesOf(['one', '', 'é€😀'])).toEqual(['one\n\né€😀\n']);
  });

  test('come out in pieces when there are many, none of them broken', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index} ${'é'.repeat(300)}`);
    const pieces = piecesOf(lines);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(`${lines.join('\n')}\n`);
    expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
  });

  test('may be longer than a piece', () => {
    const long = '€'.repeat(100_000);
    expect(piecesOf(['before', long, 'after']).join('')).toBe(`before\n${long}\nafter\n`);
  });

  test('are nothing where there are none', () => {
    expect(piecesOf([])).toEqual([]);
  });
});
