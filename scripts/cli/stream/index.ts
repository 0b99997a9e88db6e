import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largestFile, oneLine } from '../../../src/contract';
import { reasonOf } from '../refusal';
import { Bytes } from './bytes';
import type { Dialect } from './dialect';
import { linesOf } from './lines';
import { ndjson } from './ndjson';
import { Progress } from './progress';
import { NoTable, table } from './table';

/** What a stream reads and writes. */
interface Around {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Pick<Writable, 'write'>;
}

/**
 * Answers each line of a stream in its order and keeps none: a million take no more memory than a thousand. What is no
 * situation is answered by what is wrong with it, in its place and on `errors`. Gives the exit code: 0 when every line was
 * assessed.
 */
export async function assessStream(form: 'ndjson' | 'csv', around: Around): Promise<0 | 2> {
  const dialect = form === 'csv' ? table() : ndjson;
  const progress = new Progress(around.errors);
  const answers = (input: AsyncIterable<Uint8Array>) => answersOf(input, dialect, progress);
  try {
    await pipeline(around.input, answers, around.output, { end: false });
  } catch (error) {
    if (error instanceof NoTable) {
      around.errors.write(`${oneLine(error.message)}\n`);
      return 2;
    }
    // A reader that has seen enough, like `head`, closes the line early: nothing went wrong.
    if (!isClosedEarly(error)) throw error;
    return 0;
  }
  return progress.end();
}

async function* answersOf(
  input: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let number = 0;
  const answers = new Bytes();
  for await (const lines of linesOf(input, largestFile)) {
    for (const line of lines) {
      number += 1;
      const full = answers.add(number === 1 && dialect.head ? dialect.head(line) : answerOf(line, number));
      if (full) yield full;
    }
    progress.tell();
    // Nobody who writes line by line waits for the answer to one.
    const rest = answers.take();
    if (rest) yield rest;
  }
  if (number === 0 && dialect.head) throw new NoTable('line 1: expected the names of the fields');

  function answerOf(line: Uint8Array, at: number): string {
    try {
      const assessed = dialect.assessed(line, at);
      progress.assessed();
      return assessed;
    } catch (error) {
      const problem = oneLine(reasonOf(error));
      progress.refused(at, problem);
      return dialect.refused(at, problem);
    }
  }
}

function isClosedEarly(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(error.code))
  );
}
