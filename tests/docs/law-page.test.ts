import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/contract/assessment';
import { parse } from '../../src/contract/parse';
import { tables } from '../../src/data/tables';
import { linesOf } from '../../src/guide/lines';
import { stepIds, steps } from '../../src/guide/steps';
import { competentCentre } from '../../src/places/competent';
import { assess } from '../../src/rules/assess';
import { goodCases, textOf } from '../vectors/cases';
import { citationsIn, names, root, sources, UnreadableCitation } from './citations';
import { articleRows, filesNamed, readings, tableRows } from './law-page';

const all = sources();
const textOfFile = (file: string): string => readFileSync(join(root, file), 'utf8');
const written = ({ act, article }: Citation): string => `${act} ${article}`;

describe('the articles of docs/law.md', () => {
  test('every citation of the code has its row, with exactly the files it stands in', () => {
    const inCode = all.flatMap(citationsIn).map((one) => `${one.act} ${one.article} in ${one.file}`);
    const onPage = articleRows.flatMap(({ act, article, cited }) =>
      cited.map((file) => `${act} ${article} in ${file}`),
    );
    expect(inCode.length).toBeGreaterThan(50);
    expect(onPage.sort()).toEqual(inCode.sort());
  });

  test('every file that decides an article exists and names it', () => {
    const silent = articleRows.flatMap(({ act, article, decided }) =>
      decided
        .filter((file) => !existsSync(join(root, file)) || !names(textOfFile(file), article))
        .map((file) => `${file} does not name ${act} ${article}`),
    );
    expect(silent).toEqual([]);
  });

  test('every article that no line cites says where it is decided', () => {
    const nowhere = articleRows.filter(({ decided, cited }) => decided.length + cited.length === 0);
    expect(nowhere).toEqual([]);
  });

  test('no article stands there twice', () => {
    const keys = articleRows.map((row) => `${row.act} ${row.article}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('whatever a result cites while the program runs has its row too', () => {
    const shown = new Set(steps.flatMap(({ basis }) => basis).map(written));
    for (const example of goodCases) {
      const opened = parse(new TextEncoder().encode(textOf(example)));
      if (!opened.ok) continue;
      const { answers, onDate } = opened.situation;
      const assessment = assess(answers, onDate);
      const lines = stepIds.flatMap((step) => linesOf(step, { answers, assessment, amounts: 'shown' }));
      for (const { basis } of [
        ...assessment.findings,
        ...assessment.estimates.flatMap(({ ledger }) => ledger),
        ...lines,
        competentCentre(answers),
      ])
        if (basis) shown.add(written(basis));
    }
    const rows = articleRows.map(({ act, article }) => `${act} ${article}`);
    expect(shown.size).toBeGreaterThan(40);
    expect([...shown].filter((article) => !rows.includes(article))).toEqual([]);
  });
});

describe('the tables, readings and files of docs/law.md', () => {
  test('every dated table is named, with the file it stands in, and no other', () => {
    expect(tableRows.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name).sort());
    const elsewhere = tableRows.filter(
      ({ name, file }) => !existsSync(join(root, file)) || !textOfFile(file).includes(`'${name}'`),
    );
    expect(elsewhere).toEqual([]);
  });

  test('every reading has one line, from D1 to D20', () => {
    expect(readings.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, index) => `D${index + 1}`),
    );
    expect(readings.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  test('a file that says which reading it follows stands in the line of that reading', () => {
    const said = all.flatMap(({ file, text }) =>
      [...text.matchAll(/\breadings? (D\d+)\b/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(said.length).toBeGreaterThan(5);
    const missing = said.filter(
      ({ file, name }) => !readings.find((one) => one.name === name)?.files.includes(file),
    );
    expect(missing).toEqual([]);
  });

  test('every file that the page names exists', () => {
    expect(filesNamed.length).toBeGreaterThan(30);
    expect(filesNamed.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the reader of citations', () => {
  const from = (text: string) =>
    citationsIn({ file: 'a.ts', text }).map(({ act, article }) => `${act} ${article}`);

  test('finds an article that is written, in a list, and behind a parameter', () => {
    expect(from(`cite('x', '22, § 1')`)).toEqual(['x 22, § 1']);
    expect(from(`const of = { a: '3, 1°' }; cite('x', of[a])`)).toEqual(['x 3, 1°']);
    expect(from(`const act = (n: number, a: string) => cite('x', a); act(7, '23, § 5')`)).toEqual([
      'x 23, § 5',
    ]);
  });

  test('leaves comments and other texts alone', () => {
    expect(
      from(`// cite('x', '1')\n/** cite('x', '2') */\nconst day = '2026-03-01';\ncite('x', '4')`),
    ).toEqual(['x 4']);
  });

  test('says so when a file cannot be read', () => {
    expect(() => from(`cite('x', a); cite('y', b); const c = '1';`)).toThrow(UnreadableCitation);
    expect(() => from(`cite('x', row.article)`)).toThrow(UnreadableCitation);
  });
});
