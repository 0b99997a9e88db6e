import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { barometerOf } from '../../../scripts/cli/barometer';
import { nowhere, utf8, xlsx } from './made-up';

const plain = (...rows: readonly string[]): Uint8Array => utf8(['nis,month,recipients', ...rows].join('\n'));
const ministry = (...rows: readonly string[]): Uint8Array =>
  utf8(['Code CPAS INS (cd);PaiCPASBénAnMois (cd);ll;(eq. ll)', ...rows].join('\n'));
const read = (...files: readonly Uint8Array[]) =>
  barometerOf(
    files.map((bytes, index) => ({ name: `${index + 1}.csv`, open: () => bytes })),
    nowhere,
  );

describe('a file is refused, with the row and the reason:', () => {
  test.each([
    [
      'a code that is no number',
      plain('99021,2025-01,4', 'Total,2025-01,4'),
      'row 3: "Total" is not a NIS code of five digits',
    ],
    [
      'the code of an arrondissement',
      plain('99920,2025-01,4'),
      'row 2: 99920 is no commune; totals and larger areas have no place here',
    ],
    [
      'a code that never was one',
      plain('99999,2025-01,4'),
      'row 2: 99999 is no commune; totals and larger areas have no place here',
    ],
    [
      'a year instead of a month',
      plain('99021,2025,4'),
      'row 2: 2025 is a year: the persons of a whole year are another measure than those of a month',
    ],
    [
      'a thirteenth month',
      plain('99021,202513,4'),
      'row 2: "202513" is not a month, such as 202501 or 2025-01',
    ],
    ['a day', plain('99021,2025-01-31,4'), 'row 2: "2025-01-31" is not a month, such as 202501 or 2025-01'],
    [
      'a number that may be thousands or tenths',
      utf8('nis;month;recipients\n99021;2025-01;1.234'),
      'row 2: "1.234" is not a whole number of people',
    ],
    ['fewer than nobody', plain('99021,2025-01,-4'), 'row 2: "-4" is not a whole number of people'],
    ['a number that was hidden', ministry('99021;202501;<5;'), 'row 2: "<5" is not a whole number of people'],
    ['no number in a plain table', plain('99021,2025-01,'), 'row 2: "" is not a whole number of people'],
    [
      'a month twice',
      plain('99021,2025-01,4', '99022,2025-01,4', '99021,2025-01,5'),
      'row 4: 99021 in 2025-01 already stands in row 2',
    ],
    [
      'more recipients than residents',
      ministry('99022;202501;400;', '99022;202501;101;'),
      'row 3: 99022 has more recipients in 2025-01 (501) than residents (500)',
    ],
    [
      'the old and the new code',
      plain('99021,2025-01,4', '99001,2025-01,4'),
      'row 3: in 2025-01, 99021 and 99001 count the same people',
    ],
    [
      'a part of what became one',
      plain('99001,2025-01,4'),
      'row 2: in 2025-01, 99001 is a part of 99021, whose number is not whole without 99002',
    ],
    [
      'what joined without what it joined',
      plain('99003,2025-01,4'),
      'row 2: in 2025-01, 99003 is a part of 99022, whose number is not whole without 99022',
    ],
    [
      'no column for the month',
      utf8('nis,recipients\n99021,4'),
      'row 1: no column for month (paicpasbenanmois (cd), month)',
    ],
    [
      'two columns for the same',
      utf8('nis,month,recipients,ll\n99021,2025-01,4,4'),
      'row 1: two columns for recipients (ll, recipients)',
    ],
    ['no heads at all', utf8('99021,2025-01,4'), 'no row names the columns, such as nis,month,recipients'],
    ['heads alone', plain(), 'there is no row below the names of the columns'],
    [
      'the older kind of spreadsheet',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      'this is the older XLS, or a spreadsheet with a password: save it as XLSX or CSV',
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      'this is neither a spreadsheet (XLSX) nor text (CSV)',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual({ reasons: [`1.csv: ${reason}`] });
  });

  test('a row of a spreadsheet, by the number that stands beside it', async () => {
    const file = xlsx([
      ['Extrait'],
      ['nis', 'month', 'recipients'],
      [99021, '2025-01', 4],
      [99022, '2025-01', 1.5],
    ]);
    expect(await read(file)).toEqual({ reasons: ['1.csv: row 4: "1.5" is not a whole number of people'] });
  });

  test('a spreadsheet that was cut short', async () => {
    const whole = xlsx([
      ['nis', 'month', 'recipients'],
      [99021, '2025-01', 4],
    ]);
    const result = await read(whole.slice(0, whole.length / 2));
    expect(result).toEqual({
      reasons: [expect.stringMatching(/^1\.csv: the spreadsheet cannot be read/) as string],
    });
  });

  test('every wrong row at once, and every wrong file', async () => {
    const result = await read(plain('99021,2025-01,x', 'y,2025-01,4', '99022,z,w'), plain('99999,2025-01,4'));
    expect(result).toEqual({
      reasons: [
        '1.csv: row 2: "x" is not a whole number of people',
        '1.csv: row 3: "y" is not a NIS code of five digits',
        '1.csv: row 4: "z" is not a month, such as 202501 or 2025-01; "w" is not a whole number of people',
        '2.csv: row 2: 99999 is no commune; totals and larger areas have no place here',
      ],
    });
  });

  test('a month that two files have', async () => {
    expect(await read(plain('99021,2025-01,4'), plain('99021,2025-01,4'))).toEqual({
      reasons: ['2.csv: 2025-01 already stands in 1.csv'],
    });
  });
});

test('the command itself knows the communes of the country: a made-up one is refused, and nothing is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'barometer-'));
  writeFileSync(join(folder, 'nowhere.csv'), plain('99021,2025-01,4'));
  const { status, stderr } = spawnSync(
    'node',
    ['scripts/run.mjs', 'cli/barometer', 'nowhere.csv', 'none.csv'],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([
    'nowhere.csv: row 2: 99021 is no commune; totals and larger areas have no place here',
    'none.csv: cannot be opened (ENOENT)',
  ]);
});

test('files of several months make one barometer, the oldest month first', async () => {
  const barometer = await read(plain('99021,2025-01,4'), ministry('99021;202401;3;1'));
  expect(barometer).toMatchObject({
    format: 'barometer/1',
    files: ['1.csv', '2.csv'],
    months: [
      { month: '2024-01', equivalentAid: 'leftOut', recipients: { 99021: 3 } },
      { month: '2025-01', equivalentAid: 'notSaid', recipients: { 99021: 4 } },
    ],
  });
});
