/** What a part of a written letter is. */
export type PieceRole = 'title' | 'heading' | 'list' | 'text';

/** A part of a letter as it stands on the page: its lines, and what they are. */
export interface Piece {
  readonly role: PieceRole;
  readonly lines: readonly string[];
}

/** The texts that are titles in the letter as it was proposed. */
export interface Headings {
  readonly title: string;
  readonly headings: readonly string[];
}

/** What stands before a point of a list. */
export const point = '– ';

/**
 * A letter's text, changed by hand or not, as parts again. Titles are known by their words and lists by their dashes, so
 * that the structure survives an edit; what is none of these is text.
 */
export function pieces(text: string, known: Headings): readonly Piece[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.split('\n').map((written) => written.trimEnd()))
    .map((lines) => lines.filter((written) => written !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => pieceOf(lines, known));
}

/** A line that ends in room to write: its words, and the dots that the paper draws out to its edge. */
export function withRoom(written: string): { readonly words: string; readonly room: string } {
  const [, words = '', room = ''] = /^(.*?)(…{6,})?$/u.exec(written) ?? [];
  return { words, room };
}

function pieceOf(lines: readonly string[], { title, headings }: Headings): Piece {
  const [first = ''] = lines;
  if (lines.length === 1 && first === title) return { role: 'title', lines };
  if (lines.length === 1 && headings.includes(first)) return { role: 'heading', lines };
  if (lines.every((written) => written.startsWith(point))) {
    return { role: 'list', lines: lines.map((written) => written.slice(point.length)) };
  }
  return { role: 'text', lines };
}
