import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { largestFile, oneLine, parse, writeAssessment } from '../../src/contract';
import { assess } from '../../src/rules';
import { sentence } from './problem-sentence';

/** Where the command was called, and what it reads and writes. */
export interface Surroundings {
  readonly from: string;
  readonly input: Readable;
  readonly output: Pick<Writable, 'write'>;
  readonly errors: Pick<Writable, 'write'>;
}

/** npm run --silent assess -- situation.json [more.json …]: assessments on standard output, bad files on standard error. */
export async function main(files: readonly string[]): Promise<0 | 2> {
  // A reader that has seen enough, like `head`, closes the line early: nothing went wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return assessFiles(files, {
    // npm changes to the project's folder and tells where it was called.
    from: process.env['INIT_CWD'] ?? process.cwd(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}

/**
 * Assesses each file, or standard input when none is named: a line of JSON for each that is a situation, a line of
 * English for each that is not. Gives the exit code: 0 when every file was assessed, 2 when one was not.
 */
export async function assessFiles(files: readonly string[], around: Surroundings): Promise<0 | 2> {
  const sources = files.map((name) => ({ name, open: () => createReadStream(resolve(around.from, name)) }));
  const standard = { name: 'standard input', open: () => around.input };
  let code: 0 | 2 = 0;
  for (const { name, open } of sources.length > 0 ? sources : [standard]) {
    try {
      around.output.write(`${await assessed(open())}\n`);
    } catch (error) {
      around.errors.write(`${oneLine(`${name}: ${reason(error)}`)}\n`);
      code = 2;
    }
  }
  return code;
}

/** Thrown for a file that is no situation; the message says which field, and what was expected. */
class NotASituation extends Error {
  override readonly name = 'NotASituation';
}

async function assessed(file: Readable): Promise<string> {
  const read = parse(await bytes(file));
  if (!read.ok) throw new NotASituation(sentence(read.problems));
  const { answers, onDate } = read.situation;
  return writeAssessment(assess(answers, onDate));
}

/** No more is read than tells that a file is too large. */
async function bytes(file: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > largestFile) break;
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  if (error instanceof NotASituation) return error.message;
  if (!(error instanceof Error)) return 'cannot be assessed';
  return 'code' in error
    ? `cannot be read (${String(error.code)})`
    : `cannot be assessed: ${error.name}: ${error.message}`;
}
