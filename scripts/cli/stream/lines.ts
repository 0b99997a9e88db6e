/** The byte that ends a line, and the one that some systems put before it. */
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/**
 * The lines of a stream of bytes, those of one piece together: an await for each of a million lines would take longer than
 * the law. Of a line longer than `longest` no more is kept than tells that it is, so that memory does not grow with it.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Uint8Array[]> {
  let open: Uint8Array = new Uint8Array();
  for await (const piece of input) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      const rest = piece.subarray(start, end);
      lines.push(withoutReturn(open.length === 0 ? rest : joined(open, rest, longest)));
      open = new Uint8Array();
      start = end + 1;
    }
    open = joined(open, piece.subarray(start), longest);
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield [withoutReturn(open)];
}

/** A copy, cut behind the first byte too many: the piece it came from can be let go. */
function joined(open: Uint8Array, more: Uint8Array, longest: number): Uint8Array {
  return Buffer.concat([open, more.subarray(0, Math.max(0, longest + 1 - open.length))]);
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
