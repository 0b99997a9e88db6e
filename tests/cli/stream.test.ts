import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { largestFile } from '../../src/contract';
import { badCases, goodCases, textOf } from '../vectors/cases';
import { linesOf, streamed } from './streamed';

const run = join(import.meta.dirname, '../../scripts/run.mjs');

/** A case on one line; those that are no JSON may hold any sign but the one that ends a line. */
const onOneLine = (text: string): string => text.replace(/\n/g, ' ');

describe('a stream of situations, one a line', () => {
  const texts = goodCases
    .flatMap((example, index) => [example, ...badCases.slice(index, index + 1)])
    .map(textOf);

  test('is answered line by line in its order, and no line is lost', async () => {
    const { code, lines, complaints } = await streamed(
      'ndjson',
      texts.map((text) => `${onOneLine(text)}\n`).join(''),
    );
    expect(code).toBe(2);
    expect(lines).toHaveLength(texts.length);
    const answers = lines.map(
      (line) => JSON.parse(line) as { format: string; line?: number; onDate?: string },
    );
    const refused = answers.flatMap(({ format }, index) => (format === 'refusal/1' ? [index + 1] : []));
    expect(refused).toHaveLength(badCases.length);
    expect(answers.flatMap(({ line }) => line ?? [])).toEqual(refused);
    expect(
      complaints.map((line) =>
        Number(/^line (\d+): expected|^line (\d+): /.exec(line)?.[0].match(/\d+/)?.[0]),
      ),
    ).toEqual(refused);
    const days = texts.map((text, index) =>
      refused.includes(index + 1) ? undefined : (JSON.parse(text) as { onDate: string }).onDate,
    );
    expect(answers.map(({ onDate }) => onDate)).toEqual(days);
  });

  test('may end without a line feed, and have lines that end as on other systems', async () => {
    const [one = '', other = ''] = goodCases.map(textOf);
    const { code, lines } = await streamed('ndjson', `${one}\r\n${other}`, 7);
    expect([code, lines.length]).toEqual([0, 2]);
  });

  test('keeps its numbers over an empty line and over one that is too long', async () => {
    const [one = ''] = goodCases.map(textOf);
    const { lines, complaints } = await streamed(
      'ndjson',
      `${one}\n\n${one.padEnd(largestFile + 9)}\n${one}\n`,
    );
    expect(lines).toHaveLength(4);
    expect(complaints).toEqual(['line 2: expected JSON', `line 3: expected at most ${largestFile} bytes`]);
  });

  test('comes out whole where there is more of it than goes out together, what is refused in its place', async () => {
    const [one = ''] = goodCases.map(textOf);
    const long = JSON.stringify({ ['é'.repeat(30_000)]: 1 });
    const alone = (await streamed('ndjson', `${one}\n`)).lines;
    const { lines } = await streamed('ndjson', `${one}\n`.repeat(300) + `${long}\n${one}\n`, 1_000_000);
    expect(lines).toHaveLength(302);
    expect(new Set([...lines.slice(0, 300), ...lines.slice(301)])).toEqual(new Set(alone));
  });

  test('is nothing when it is empty', async () => {
    expect(await streamed('ndjson', '')).toEqual({ code: 0, lines: [], complaints: [] });
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const called = (words: readonly string[], input: string) =>
    spawnSync(process.execPath, [run, 'cli/assess', ...words], { input, encoding: 'utf8' });

  test('reads a stream from standard input, and tells the count on standard error', () => {
    const [one = ''] = goodCases.map(textOf);
    const { status, stdout, stderr } = called(['--ndjson'], `${one}\n{}\n`);
    expect([status, linesOf(stdout).length]).toEqual([2, 2]);
    expect(stderr).toMatch(/^line 2: .+\n2 assessed or refused, 1 of them refused, \d+ a second\n$/);
  });

  test('takes one form, and no file', () => {
    expect(called(['--ndjson', 'a.json'], '').status).toBe(2);
    expect(called(['--ndjson', '--csv'], '').status).toBe(2);
  });
});
