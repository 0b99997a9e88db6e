import { describe, expect, test } from 'vitest';
import { readFile } from '../../../scripts/cli/barometer/read-file';
import { nowhere, utf16, utf8, windows1252, xlsx } from './made-up';

const plain = ['nis,month,recipients', '99021,2025-01,40', '99022,2025-01,7', '99021,2025-02,41'].join('\n');
const ofPlain = [
  { month: '2025-01', equivalentAid: 'notSaid', recipients: { 99021: 40, 99022: 7 } },
  { month: '2025-02', equivalentAid: 'notSaid', recipients: { 99021: 41 } },
];

/** Heads as the ministry’s export has them; a row for each sex, age and household. */
const heads = [
  'Code CPAS INS (cd)',
  '* NomCPAS (nl)',
  'Année',
  'PaiCPASBénAnMois (cd)',
  'Sexe',
  'll',
  '(eq. ll)',
];
const combined = [
  ['99021', 'Zuid-Één', '2025', '202501', 'F', '20', '4'],
  ['99021', 'Zuid-Één', '2025', '202501', 'M', '15', ''],
  ['99022', 'Zuid-Twee', '2025', '202501', 'F', '7', ''],
  ['99021', 'Zuid-Één', '2025', '202501', 'X', '', '2'],
];
const ofMinistry = [{ month: '2025-01', equivalentAid: 'leftOut', recipients: { 99021: 35, 99022: 7 } }];
const text = (separator: string, rows: readonly (readonly string[])[] = [heads, ...combined]): string =>
  rows.map((row) => row.join(separator)).join('\r\n');
const numbered = combined.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));

describe('the plain table', () => {
  test.each([
    ['with commas', utf8(plain)],
    ['with semicolons and a byte-order mark', utf8(plain.replaceAll(',', ';'), true)],
    ['with tabs and lines of Windows', utf8(plain.replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
    ['as the Unicode text of a spreadsheet', utf16(plain.replaceAll(',', '\t'))],
    [
      'with capitals, quotation marks and empty lines',
      utf8(`"NIS" ,"Month","Recipients"\n\n${plain.slice(21)}\n\n`),
    ],
    ['below a title', utf8(`Ontvangers per gemeente,,\n,,\n${plain}`)],
    [
      'with months as people write them',
      utf8(plain.replaceAll('2025-01', '01/2025').replaceAll('2025-02', '202502')),
    ],
    [
      'as a spreadsheet whose codes became numbers',
      xlsx([
        ['INS', 'Mois', 'recipients'],
        [99021, 202501, 40],
        [99022, 202501, 7],
        [99021, 202502, 41],
      ]),
    ],
  ])('is read %s', async (_, bytes) => {
    expect(await readFile(bytes, nowhere)).toEqual(ofPlain);
  });

  test('is merged from the codes of before: those that became one are added', async () => {
    const file = utf8(
      'nis,month,recipients\n99001,2025-01,30\n99002,2025-01,11\n99022,2025-01,5\n99003,2025-01,2\n',
    );
    expect(await readFile(file, nowhere)).toEqual([
      { month: '2025-01', equivalentAid: 'notSaid', recipients: { 99021: 41, 99022: 7 } },
    ]);
  });

  test('keeps old codes of one month beside new ones of another', async () => {
    const file = utf8('nis;maand;recipients\n99001;2019-01;30\n99002;2019-01;11\n99021;2025-01;50\n');
    expect((await readFile(file, nowhere)).map(({ recipients }) => recipients)).toEqual([
      { 99021: 41 },
      { 99021: 50 },
    ]);
  });

  test('takes a number in groups of three with spaces between, and does not know a commune that is not there', async () => {
    const file = utf8('nis;month;recipients\n99021;2025-01;1 234\n');
    expect((await readFile(file, nowhere)).map(({ recipients }) => recipients)).toEqual([{ 99021: 1234 }]);
  });
});

describe('the export of the ministry', () => {
  test.each([
    ['with semicolons, as Windows writes it', windows1252(text(';'))],
    ['with commas in UTF-8, marked', utf8(text(','), true)],
    ['with tabs', utf8(text('\t'))],
    ['as a spreadsheet', xlsx([heads, ...combined])],
    [
      'as a spreadsheet with numbers, below a title, on its second sheet',
      xlsx([['Lisez-moi']], [['Extrait'], heads, ...numbered]),
    ],
  ])('is summed over its combinations, without equivalent aid, %s', async (_, bytes) => {
    expect(await readFile(bytes, nowhere)).toEqual(ofMinistry);
  });

  test('says nobody where nine communes of ten in a region have rows and the tenth has none, and nothing of a region it leaves out', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => [
      `9901${index}`,
      '',
      '2025',
      '202501',
      'F',
      '1',
      '',
    ]);
    const [month] = await readFile(utf8(text(';', [heads, ...rows])), nowhere);
    expect(month?.recipients['99019']).toBe(0);
    expect(Object.keys(month?.recipients ?? {})).toHaveLength(10);
    const [fewer] = await readFile(utf8(text(';', [heads, ...rows.slice(1)])), nowhere);
    expect(Object.keys(fewer?.recipients ?? {})).toHaveLength(8);
  });
});
