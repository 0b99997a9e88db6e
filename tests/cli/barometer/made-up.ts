import { strToU8, zipSync } from 'fflate';
import type { Codes } from '../../../scripts/cli/barometer/codes';
import { areasOf } from '../../../src/figures/areas';

/** A country that nobody can take for a real one: no commune has a code that begins with 99. */
export const nowhere: Codes = {
  areas: areasOf([
    'BE|country||Nulle part|Nergens',
    'north|region|BE|Région du Nord|Gewest Noord',
    '99900|province|north|Province du Nord|Provincie Noord',
    '99910|arrondissement|99900|Arrondissement du Nord|Arrondissement Noord',
    ...Array.from(
      { length: 10 },
      (_, index) => `9901${index}|commune|99910|Nord-${index}|Noord-${index}|1000|4|51`,
    ),
    'south|region|BE|Région du Sud|Gewest Zuid',
    '99920|arrondissement|south|Arrondissement du Sud|Arrondissement Zuid',
    '99021|commune|99920|Sud-Un|Zuid-Een|2000',
    '99022|commune|99920|Sud-Deux|Zuid-Twee|500',
  ]),
  former: { 99001: '99021', 99002: '99021', 99003: '99022' },
  grown: ['99022'],
};

const encoder = new TextEncoder();

/** A text as UTF-8, with its mark or without. */
export function utf8(text: string, hasMark = false): Uint8Array {
  return encoder.encode(hasMark ? `\uFEFF${text}` : text);
}

/** A text as Windows writes it here: one byte a letter. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/** A text as spreadsheets write “Unicode text”: two bytes a letter, marked. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

/** A spreadsheet of one sheet or more; a cell is a text or a number. */
export function xlsx(...sheets: readonly (readonly (readonly (string | number)[])[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const numbers = sheets.map((_, index) => index + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers.map((id) => `<sheet name="Feuil${id}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${numbers.map((id) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
  };
  sheets.forEach((rows, index) => {
    const written = rows.map(
      (row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellOf(cell, x, y)).join('')}</row>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function cellOf(cell: string | number, x: number, y: number): string {
  const place = `r="${String.fromCharCode(65 + x)}${y + 1}"`;
  return typeof cell === 'number'
    ? `<c ${place}><v>${cell}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
}
