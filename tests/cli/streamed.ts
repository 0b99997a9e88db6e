import { Readable, Writable } from 'node:stream';
import { assessStream } from '../../scripts/cli/stream';

/** What came of a stream: the exit code, what was written, and what was said of single lines. */
export interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** What comes of a text, in pieces that break in the midst of lines and of letters. */
export async function streamed(form: 'ndjson' | 'csv', text: string, piece = 1_000): Promise<Outcome> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  const [output, errors] = [collector(), collector()];
  const code = await assessStream(form, { input: Readable.from(pieces), output, errors });
  const [, ...complaints] = linesOf(errors.text()).reverse();
  return { code, lines: linesOf(output.text()), complaints: complaints.reverse() };
}

/** Takes what is written to it, and gives it back as a text. */
export function collector(): Writable & { text: () => string } {
  const chunks: Buffer[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(writable, { text: () => Buffer.concat(chunks).toString() });
}

/** The lines of a text that ends with one. */
export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);
