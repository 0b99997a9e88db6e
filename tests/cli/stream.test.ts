import { spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assessStream } from '../../scripts/cli/stream';
import { assessmentColumns } from '../../scripts/cli/stream/assessment-row';
import { largestFile } from '../../src/contract';
import { badCases, goodCases, textOf } from '../vectors/cases';
import { flat, flatAssessment, type Nested } from './flat';

const run = join(import.meta.dirname, '../../scripts/run.mjs');

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** What comes of a text, in pieces that break in the midst of lines and of letters. */
async function streamed(form: 'ndjson' | 'csv', text: string, piece = 1_000): Promise<Outcome> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  const [output, errors] = [collector(), collector()];
  const code = await assessStream(form, { input: Readable.from(pieces), output, errors });
  const [, ...complaints] = linesOf(errors.text()).reverse();
  return { code, lines: linesOf(output.text()), complaints: complaints.reverse() };
}

function collector(): Writable & { text: () => string } {
  const chunks: Buffer[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(writable, { text: () => Buffer.concat(chunks).toString() });
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

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

  test('is nothing when it is empty', async () => {
    expect(await streamed('ndjson', '')).toEqual({ code: 0, lines: [], complaints: [] });
  });
});

describe('a table of situations', () => {
  const situations = goodCases.map(
    (example) => JSON.parse(textOf(example)) as { onDate: string; answers: Nested },
  );
  const rows = situations.map(({ onDate, answers }) => ({ onDate, ...flat(answers) }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];

  test.each([',', ';', '\t'])('gives what the lines of JSON give, cell by cell (%j)', async (delimiter) => {
    const csv = Papa.unparse(rows, { columns: names, delimiter, newline: '\n' });
    const inJson = await streamed('ndjson', goodCases.map((example) => `${textOf(example)}\n`).join(''));
    const { code, lines } = await streamed('csv', `\uFEFF${csv}`);
    expect(code).toBe(0);
    const read = Papa.parse<Record<string, string>>(lines.join('\n'), { header: true, delimiter });
    expect(read.errors).toEqual([]);
    const seen = read.data.map(({ line: _line, problem: _problem, ...cells }) =>
      Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
    );
    expect(seen).toEqual(inJson.lines.map((line) => flatAssessment(JSON.parse(line) as Nested)));
    expect(read.data.map(({ line }) => line)).toEqual(rows.map((_, index) => String(index + 2)));
  });

  test('takes a comma in a number, as spreadsheets here write it, and a list of nothing', async () => {
    const { lines, code } = await streamed(
      'csv',
      'onDate;age;savings;household;firstMonth\n2026-03-01;30;893,65;[];TRUE\n',
    );
    expect([code, lines.length]).toEqual([0, 2]);
  });

  test.each([
    ['2026-03-01,thirty', 'age: expected a whole number from 0 to 120; found "thirty"'],
    ['2026-03-01,030', 'age: expected a whole number from 0 to 120; found "030"'],
    [',30', `onDate: expected a day from 2005-08-01 to 2100-12-31, YYYY-MM-DD; found ""`],
    ['2026-03-01,30,,home', 'expected at most 3 cells; found 4'],
    ['2026-03-01,"30', 'expected a quotation mark at the end of each that begins'],
    ['2026-03-01,30,=1+1', 'incomes[0].kind: expected one of'],
  ])('says which row is wrong, and why: %s', async (row, problem) => {
    const { code, lines, complaints } = await streamed(
      'csv',
      `onDate,age,incomes[0].kind\n${row}\n2026-03-01,30\n`,
    );
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]?.startsWith(`line 2: ${problem}`)).toBe(true);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['line', '2', '3']);
    expect(Papa.parse(lines[1] ?? '').data[0]).toHaveLength(assessmentColumns.length + 2);
  });

  test('never writes a formula into a cell', async () => {
    const { lines } = await streamed('csv', `onDate,age\n2026-03-01,"=cmd()"\n"=1+1",30\n`);
    const cells = Papa.parse<string[]>(lines.slice(1).join('\n')).data.flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
  });

  test.each([
    ['age', 'expected a column onDate'],
    ['onDate,Age', '"Age": expected a field of the contract, such as age or incomes[0].perMonth'],
    ['onDate,__proto__', '"__proto__": expected a field of the contract, such as age or incomes[0].perMonth'],
    [
      'onDate,incomes[200].kind',
      '"incomes[200].kind": expected a field of the contract, such as age or incomes[0].perMonth',
    ],
    ['onDate,age,age', 'age: expected each field once'],
    ['onDate,incomes[0]', 'incomes[0]: expected a field of it, such as incomes[0].kind'],
    ['', 'expected a column onDate'],
  ])('is refused whole where its first line is: %s', async (head, problem) => {
    const input = Readable.from([Buffer.from(`${head}\n2026-03-01\n`)]);
    const [output, errors] = [collector(), collector()];
    expect(await assessStream('csv', { input, output, errors })).toBe(2);
    expect([output.text(), errors.text()]).toEqual(['', `line 1: ${problem}\n`]);
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
