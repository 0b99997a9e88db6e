import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/contract/parse';
import { writeAssessment } from '../../src/contract/write';
import { categories } from '../../src/contract/values';
import { tables } from '../../src/data/tables';
import { artisticExemption, shortageExemption, workExemption } from '../../src/data/exemptions';
import { recoveryScale } from '../../src/data/recovery';
import { daysLater, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents, perMonth } from '../../src/kernel/money';
import { indexed, yearlyRate } from '../../src/rules/amounts/rates';
import { assess } from '../../src/rules/assess';
import type { WrittenAssessment } from '../vectors/holds';
import { corrected, withRelatives } from './changed-people';
import { root } from './citations';

const page = readFileSync(join(root, 'docs/changes.md'), 'utf8');

/** The first day of this log: rows that begin earlier need no heading of their own. */
const firstDay = isoDate('2026-03-01');

/** Tables whose rows are their own log. */
const ownLog = ['indexSteps', 'integrationIncome', 'volunteerCeilings'];

/** The rows below the heading of a day, cell by cell. */
function rowsOf(day: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`## ${day} · `);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** A cell as it is written: thousands with a comma, always two decimals. */
const written = (amount: number): string => (amount / 100).toLocaleString('en', { minimumFractionDigits: 2 });

const inEuros = (euros: number): string => written(Math.round(euros * 100));

function estimateOf(text: string): WrittenAssessment['estimates'][number] {
  const opened = parse(new TextEncoder().encode(text));
  if (!opened.ok) expect.fail(JSON.stringify(opened.problems));
  const { answers, onDate } = opened.situation;
  const { estimates } = JSON.parse(writeAssessment(assess(answers, onDate))) as WrittenAssessment;
  return estimates[0] ?? expect.fail(`no amount for ${text}`);
}

test('every day from which a rule holds is named', () => {
  const days = tables
    .filter(({ name }) => !ownLog.includes(name))
    .flatMap(({ rows }) => rows.map(({ validFrom }) => validFrom))
    .filter((day) => day >= firstDay);
  expect(days).toContain(firstDay);
  expect(days.filter((day) => !page.includes(day))).toEqual([]);
});

describe('the amounts under "now" are those that the rules give', () => {
  const rows = rowsOf('2026-11-26');

  test('each row has its example, and the other way round', () => {
    expect(rows).toHaveLength(corrected.length);
  });

  test.each(
    corrected.map((example, index) => [rows[index]?.slice(1, 4).join(' · ') ?? '', example, index] as const),
  )('%s', (_, { text, amount }, index) => {
    const { low, high } = estimateOf(text)[amount] ?? expect.fail('no such amount');
    const shown = low === high ? inEuros(low) : `${inEuros(low)} to ${inEuros(high)}`;
    expect(rows[index]?.at(-1)).toBe(shown);
  });
});

describe('the amounts before and from a day', () => {
  const ratesOn = (day: IsoDate): string =>
    categories.map((category) => written(perMonth(yearlyRate(category, day).amount, 'halfUp'))).join(' · ');
  const exemptionsOn = (day: IsoDate): readonly string[] =>
    [
      indexed(workExemption.on(day).value, day).amount,
      indexed(shortageExemption.on(day).value ?? cents<'month'>(0), day).amount,
      indexed(artisticExemption.on(day).value, day).amount,
    ].map((amount) => written(amount));

  test.each(['2026-03-01', '2026-09-01'])('%s: rates', (day) => {
    const since = isoDate(day);
    expect(rowsOf(day)[0]?.slice(-2)).toEqual([ratesOn(daysLater(since, -1)), ratesOn(since)]);
  });

  test('2026-09-01: exemptions of art. 35, premium and recovery', () => {
    const since = isoDate('2026-09-01');
    const rows = rowsOf(since);
    expect(rows.slice(1, 4).map((row) => row.at(-2))).toEqual(exemptionsOn(daysLater(since, -1)));
    expect(rows.slice(1, 4).map((row) => row.at(-1))).toEqual(exemptionsOn(since));
    expect(rows[4]?.at(-1)).toBe(ratesOn(since).split(' · ').at(-1));
    const { threshold, slice } = recoveryScale.on(since).value;
    const [nothingBelow, forEach] = [threshold, slice].map((amount) =>
      written(indexed(amount, since).amount),
    );
    expect(rows[5]?.at(-1)).toBe(`${nothingBelow}, and ${forEach} for each dependant`);
  });

  test('2026-03-01: exemption of art. 35, relatives and child benefit', () => {
    const rows = rowsOf('2026-03-01');
    const [general] = exemptionsOn(isoDate('2026-03-01'));
    expect(rows[1]?.at(-1)).toBe(general);
    const shown = (day: string) => withRelatives(day).map((text) => inEuros(estimateOf(text).perMonth.high));
    expect([rows[3], rows[5]].map((row) => row?.at(-2))).toEqual(shown('2026-02-28'));
    expect([rows[3], rows[5]].map((row) => row?.at(-1))).toEqual(shown('2026-03-01'));
  });
});
