import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assessStream } from '../../scripts/cli/stream';
import { assessmentColumns } from '../../scripts/cli/stream/assessment-row';
import { goodCases, textOf } from '../vectors/cases';
import { flat, flatAssessment, type Nested } from './flat';
import { collector, streamed } from './streamed';

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
