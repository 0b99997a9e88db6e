import fc from 'fast-check';
import { goodCases, textOf } from '../vectors/cases';

/** Values that have broken readers before: of the wrong kind, on an edge, or named like what every object has. */
const nasty: readonly string[] = [
  'null',
  'true',
  '-1',
  '-0',
  '0.001',
  '1e21',
  '1e400',
  '5e-7',
  '9007199254740993',
  '90071992547409.91',
  '""',
  '"unknown"',
  '"UNKNOWN"',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"2026-02-30"',
  '"2026-03-01\\n"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '"__proto__":{"polluted":true}',
  '"constructor":1',
  '"toString":1',
  '"answers":{}',
  '"age":1',
];

const texts = goodCases.map(textOf);
/** The pieces of a JSON text, so that a change can hit a whole value or name. */
const pieces = /"(?:[^"\\]|\\.)*"|-?\d[\d.]*|[{}[\],:]/g;
const inPieces = texts.map((text) => text.match(pieces) ?? []);

interface Change {
  readonly at: number;
  readonly how: 'borrow' | 'replace' | 'insert' | 'remove' | 'repeat' | 'swap' | 'flip';
  readonly nasty: number;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  // More often than the rest: what was borrowed leaves JSON behind, so that the schema is reached.
  how: fc.constantFrom(
    'borrow',
    'borrow',
    'borrow',
    'borrow',
    'replace',
    'insert',
    'remove',
    'repeat',
    'swap',
    'flip',
  ),
  nasty: fc.nat({ max: nasty.length - 1 }),
});

/** A given case with one to three changes made to it, some of which leave it a situation. */
export const spoiltFile: fc.Arbitrary<string> = fc
  .tuple(fc.nat({ max: texts.length - 1 }), fc.array(anyChange, { minLength: 1, maxLength: 3 }))
  .map(([index, changes]) => changes.reduce(spoil, inPieces[index] ?? []).join(''));

function spoil(file: readonly string[], { at, how, nasty: choice }: Change): readonly string[] {
  const place = at % (file.length || 1);
  const [before, piece = '', after] = [file.slice(0, place), file[place], file.slice(place + 1)];
  const bad = nasty[choice] ?? '';
  switch (how) {
    case 'borrow':
      return [...before, alike(piece, at), ...after];
    case 'replace':
      return [...before, bad, ...after];
    case 'insert':
      return [...before, piece, bad, ...(bad.includes('":') ? [','] : []), ...after];
    case 'remove':
      return [...before, ...after];
    case 'repeat':
      return [...before, piece, piece, ...after];
    case 'swap':
      return [...before, ...after.slice(0, 1), piece, ...after.slice(1)];
    case 'flip':
      return [...before, flipped(piece, at), ...after];
  }
}

/** A piece of another file that begins as this one does: a text for a text, a number for a number. */
function alike(piece: string, at: number): string {
  const kind = (text: string): boolean =>
    text.startsWith('"') === piece.startsWith('"') && /^[-\d"]/.test(text);
  const candidates = /^[-\d"]/.test(piece) ? (inPieces[at % inPieces.length] ?? []).filter(kind) : [];
  return candidates[at % (candidates.length || 1)] ?? piece;
}

/** The piece with one character changed for its neighbour in the table of characters. */
function flipped(piece: string, at: number): string {
  const place = at % (piece.length || 1);
  return piece.slice(0, place) + String.fromCharCode(piece.charCodeAt(place) ^ 1) + piece.slice(place + 1);
}
