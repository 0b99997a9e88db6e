import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { largestFile, oneLine, writeAssessment } from '../../src/contract';
import { assessmentOf, reasonOf } from './refusal';
import type * as Stream from './stream';

/** Fetches a module of `scripts` as one bundle. */
type Bundled = (name: string) => Promise<unknown>;

/** Where the command was called, and what it reads and writes. */
export interface Surroundings {
  readonly from: string;
  readonly input: Readable;
  readonly output: Pick<Writable, 'write'>;
  readonly errors: Pick<Writable, 'write'>;
}

/**
 * npm run --silent assess -- situation.json [more.json …]: assessments on standard output, bad files on standard error.
 * With --ndjson or --csv alone: a situation a line from standard input, an assessment a line.
 */
export async function main(words: readonly string[], bundled: Bundled): Promise<0 | 2> {
  const [form, ...others] = words.filter((word) => word === '--ndjson' || word === '--csv');
  if (form) {
    if (others.length > 0 || words.length > 1) return misused();
    // A million lines are worth a bundle: the law runs twice as fast in one file.
    const { assessStream } = (await bundled('cli/stream/index.ts')) as typeof Stream;
    const { stdin: input, stdout: output, stderr: errors } = process;
    return assessStream(form === '--csv' ? 'csv' : 'ndjson', { input, output, errors });
  }
  // A reader that has seen enough, like `head`, closes the line early: nothing went wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return assessFiles(words, {
    // npm changes to the project's folder and tells where it was called.
    from: process.env['INIT_CWD'] ?? process.cwd(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}

function misused(): 2 {
  process.stderr.write('--ndjson and --csv read standard input: one of them, and no file\n');
  return 2;
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
      around.output.write(`${writeAssessment(assessmentOf(await bytes(open())))}\n`);
    } catch (error) {
      around.errors.write(`${oneLine(`${name}: ${reasonOf(error)}`)}\n`);
      code = 2;
    }
  }
  return code;
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
