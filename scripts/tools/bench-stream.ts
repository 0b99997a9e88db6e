import { performance } from 'node:perf_hooks';
import { Readable, Writable } from 'node:stream';
import type * as Stream from '../cli/stream';
import { json, names, row } from './bench-situations';

/** npm run bench:stream -- 1000000: how many situations a second of one processor, and how much memory, in both forms. */
export async function main(
  [count = '1000000']: readonly string[],
  bundled: (name: string) => Promise<unknown>,
): Promise<void> {
  const { assessStream } = (await bundled('cli/stream/index.ts')) as typeof Stream;
  // A thousand of each, over and over: making them up is no part of what is timed.
  const lines = { ndjson: block(json), csv: block((index) => row(index).join(',')) };
  for (const form of ['ndjson', 'csv'] as const) {
    const head = form === 'csv' ? `${names.join(',')}\n` : '';
    const input = Readable.from(pieces(head, lines[form], Number(count) / 1_000));
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const [start, used] = [performance.now(), process.cpuUsage()];
    await assessStream(form, { input, output: nowhere, errors: { write: () => true } });
    const { user, system } = process.cpuUsage(used);
    const perSecond = (micros: number): string =>
      Math.round(Number(count) / (micros / 1e6)).toLocaleString('en');
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${form}: ${perSecond(user + system)} a second of a processor, ${perSecond((performance.now() - start) * 1_000)} a second by the clock, ${memory} MB`,
    );
  }
}

function block(line: (index: number) => string): Buffer {
  return Buffer.from(Array.from({ length: 1_000 }, (_, index) => `${line(index)}\n`).join(''));
}

function* pieces(head: string, lines: Buffer, times: number): Generator<Buffer> {
  yield Buffer.from(head);
  for (let time = 0; time < times; time += 1) yield lines;
}
