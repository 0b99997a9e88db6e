import {
  BitReader,
  BitWriter,
  packed,
  parse,
  readDay,
  unpacked,
  writeDay,
  type Problem,
  type Situation,
} from '../contract';
import { tables } from '../data';
import { isIsoDate, later, type IsoDate } from '../kernel';

/** What came of a code that was typed or scanned. */
export type ReadCode =
  | { readonly kind: 'situation'; readonly situation: Situation; readonly tablesOf: IsoDate }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] }
  /** No code of this test; one that was mistyped or not whole; one of a later edition. */
  | { readonly kind: 'none' | 'mistyped' | 'newer' };

/** Signs that are not mistaken for one another, by voice or on paper; what could be is read as what it resembles. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const likeness: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };
const bitsOfSign = 5;
const signsOfCheck = 4;

/** Raised whenever the fields of a situation, their words or their order change: a test holds the two together. */
const edition = 1;

/** The answers that count, the day of the law and that of the newest table, as a code: no name, no hour, no address. */
export function codeOf(situation: Situation, tablesOf: IsoDate = newestTable): string {
  const writer = new BitWriter();
  writer.fixed(edition, bitsOfSign);
  writeDay(tablesOf, writer);
  const bits = [...writer.bits, ...packed(situation)];
  const body: number[] = [];
  for (let at = 0; at < bits.length; at += bitsOfSign) {
    const group = bits.slice(at, at + bitsOfSign);
    body.push(group.reduce((value, bit) => value * 2 + bit, 0) * 2 ** (bitsOfSign - group.length));
  }
  return [...body, ...checkOf(body)].map((value) => signs[value] ?? '').join('');
}

/** A code in groups, as it is written on paper. */
export function grouped(code: string): string {
  return code.match(/.{1,5}/g)?.join(' ') ?? '';
}

/** Reads a code as it was typed or scanned: spaces, dashes and small letters do no harm. Throws nothing. */
export function readCode(typed: string): ReadCode {
  if (typed.length > longestCode) return { kind: 'none' };
  const text = typed.toUpperCase().replace(/[\s-]/g, '');
  const values = Array.from(text, (sign) => signs.indexOf(likeness[sign] ?? sign));
  if (values.length <= signsOfCheck || values.includes(-1)) return { kind: 'none' };
  const body = values.slice(0, -signsOfCheck);
  if (checkOf(body).join() !== values.slice(-signsOfCheck).join()) return { kind: 'mistyped' };
  const reader = new BitReader(body.flatMap((value) => bitsOf(value)));
  try {
    if (reader.fixed(bitsOfSign) !== edition) return { kind: 'newer' };
    const tablesOf = readDay(reader);
    const read = parse(new TextEncoder().encode(unpacked(reader)));
    if (!isIsoDate(tablesOf) || !reader.isAtEnd()) return { kind: 'mistyped' };
    return read.ok
      ? { kind: 'situation', situation: read.situation, tablesOf }
      : { kind: 'refused', problems: read.problems };
  } catch {
    // Only bits that no situation was packed into run out, or make an amount that is none.
    return { kind: 'mistyped' };
  }
}

/** As many signs as a square of a few centimetres holds and a telephone still reads from paper. */
export const longestSquare = 700;

/** Longer than the code of the largest file. */
const longestCode = 120_000;

/** The newest row of any table that was in force when one of them was last compared with what is published. */
export const newestTable: IsoDate = newestOf(tables.flatMap(({ rows }) => rows));

function newestOf(rows: readonly { readonly validFrom: IsoDate; readonly checkedOn: IsoDate }[]): IsoDate {
  const checked = rows.map(({ checkedOn }) => checkedOn).reduce(later);
  return rows
    .map(({ validFrom }) => validFrom)
    .filter((day) => day <= checked)
    .reduce(later);
}

/** Four signs by which one wrong sign, or two that changed places, are seen. */
function checkOf(body: readonly number[]): readonly number[] {
  const sum = body.reduce((total, value) => (total * 33 + value + 1) % 1_048_573, 7);
  return bitsOf(sum, signsOfCheck * bitsOfSign).reduce<number[]>((all, bit, at) => {
    const sign = Math.floor(at / bitsOfSign);
    all[sign] = (all[sign] ?? 0) * 2 + bit;
    return all;
  }, []);
}

function bitsOf(value: number, count: number = bitsOfSign): readonly number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 2 ** (count - 1 - at)) % 2);
}
