import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largestFile, oneLine } from '../../../src/contract';
import { reasonOf } from '../refusal';
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
): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of linesOf(input, largestFile)) {
    const answers: string[] = [];
    for (const line of lines) {
      number += 1;
      answers.push(number === 1 && dialect.head ? dialect.head(line) : answerOf(line, number));
    }
    progress.tell();
    yield `${answers.join('\n')}\n`;
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
